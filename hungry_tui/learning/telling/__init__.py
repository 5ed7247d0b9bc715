"""What a model is told of all that was learned: which lines, in which sentences, with which examples."""
