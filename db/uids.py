"""UUID version 7 (RFC 9562): ordered by time, so that the index of uids stays cheap."""

# SPDX-License-Identifier: MIT

import os
import time


def new_uid() -> str:
    """Return a fresh UUIDv7 in its canonical 36 characters."""
    stamp_ms = time.time_ns() // 1_000_000
    digits = f"{stamp_ms:012x}{os.urandom(10).hex()}"
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
