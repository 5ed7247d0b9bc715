"""A reply taken apart and measured: which aspects it has."""
