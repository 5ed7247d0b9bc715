"""A JSON reply where a `format` asks for one: any object, or a value of the schema's shape."""

from __future__ import annotations

import json
from typing import Any

_DEPTH = 12
_WORDS = 30


def fill(schema: dict[str, Any] | None, text: str) -> str:
    """JSON text; strings take the reply's words. The stand-in has nothing better to put into a schema."""
    plain = " ".join(text.split()[:_WORDS])
    value = {"answer": plain} if schema is None else _value(schema, schema, plain, _DEPTH)
    return json.dumps(value, ensure_ascii=False)


def _value(schema: Any, root: dict[str, Any], text: str, depth: int) -> Any:
    if not isinstance(schema, dict) or depth == 0:
        return None
    if "$ref" in schema:
        return _value(_resolve(str(schema["$ref"]), root), root, text, depth - 1)
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    for choice in ("anyOf", "oneOf", "allOf"):
        if schema.get(choice):
            return _value(schema[choice][0], root, text, depth - 1)
    kind = schema.get("type", "object" if "properties" in schema else "string")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    if kind == "object":
        return {key: _value(part, root, text, depth - 1) for key, part in schema.get("properties", {}).items()}
    if kind == "array":
        return [_value(schema.get("items"), root, text, depth - 1)] * int(schema.get("minItems", 0))
    if kind == "string":
        return text[: int(schema.get("maxLength", 200))]
    return {"integer": int(schema.get("minimum", 0)), "number": float(schema.get("minimum", 0)), "boolean": False}.get(
        str(kind)
    )


def _resolve(reference: str, root: dict[str, Any]) -> Any:
    node: Any = root
    for part in reference.removeprefix("#/").split("/"):
        node = node.get(part) if isinstance(node, dict) else None
    return node
