"""`python -m hungry_tui` is the `hungry` command."""

import sys

from hungry_tui.cli import main

if __name__ == "__main__":
    sys.exit(main())
