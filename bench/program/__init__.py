"""The whole program in a pseudo-terminal, measured beside two minimal Textual ones in the same run."""
