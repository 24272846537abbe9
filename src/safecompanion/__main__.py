"""python -m safecompanion."""

import sys

from safecompanion.cli import main

sys.exit(main())
