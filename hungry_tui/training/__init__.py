"""Parts of the trainer: the files it writes, the model it builds, what it remembers of both."""
