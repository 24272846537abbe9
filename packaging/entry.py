"""What the packaged program starts with."""

import sys

from safecompanion.cli import main

sys.exit(main())
