"""The garbage collector, tuned for one short run; imported before anything that is large."""

import atexit
import gc

# One run makes few cycles and many objects: looking for cycles all the time takes a tenth of it.
gc.set_threshold(100_000, 20, 50)

# At the end Python would look through everything once more, just before it is all gone anyway.
atexit.register(gc.freeze)
