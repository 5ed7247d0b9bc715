"""The options of a chat: checked as Ollama checks them, when they are used and not when they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hungry_tui.practice.wire import ApiError

DEFAULT_NUM_CTX = 4096

_INTEGERS = {"num_keep", "seed", "num_predict", "top_k", "repeat_last_n"}
_INTEGERS |= {"num_ctx", "num_batch", "num_gpu", "main_gpu", "num_thread"}
_FLOATS = {"top_p", "min_p", "typical_p", "temperature"}
_FLOATS |= {"repeat_penalty", "presence_penalty", "frequency_penalty"}


def merge_options(model: Mapping[str, Any], request: Mapping[str, Any]) -> dict[str, Any]:
    """The model's parameters with the request's over them; null values are left out.

    Raises ApiError 500 for a known option of the wrong type; unknown ones are kept and never used.
    """
    merged = {key: value for key, value in {**model, **request}.items() if value is not None}
    for key, value in merged.items():
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if key in _INTEGERS and not number:
            raise ApiError(500, f'option "{key}" must be of type integer')
        if key in _FLOATS and not number:
            raise ApiError(500, f'option "{key}" must be of type float32')
        if key == "use_mmap" and not isinstance(value, bool):
            raise ApiError(500, f'option "{key}" must be of type boolean')
        if key == "stop" and not isinstance(value, list):
            raise ApiError(500, f'option "{key}" must be of type array')
        if key == "stop" and not all(isinstance(item, str) for item in value):
            raise ApiError(500, f'option "{key}" must be of an array of strings')
    return merged
