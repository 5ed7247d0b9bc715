"""The commands of `hungry`, each a function from a `Call` to an exit code."""
