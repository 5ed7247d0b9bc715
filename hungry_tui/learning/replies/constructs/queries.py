"""How databases are asked."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names
from hungry_tui.learning.replies.languages import NO_PROGRAM, SHELLS, not_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_RAW_SQL: Final = re.compile(
    r"[\"'`\n(]\s*(?:SELECT [^;\"]{1,200}?\sFROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE)\b", re.IGNORECASE
)
_SQL_SIGNS: Final = ("SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "select ", "insert into", "CREATE TABLE")
_BOUND: Final = re.compile(
    r"(?:=|>|<|LIKE|\(|,|IN) ?\(?(?:\?|%s|\$\d|:\w|@\w)|(?:VALUES|values) ?\((?:\?|%s|\$\d|:\w|@\w)"
)
_SQL_TAGS: Final = words_of("sql postgresql postgres pgsql mysql sqlite tsql plsql")


def _raw_sql(reply: Reply) -> float | None:
    """Queries in strings of code in another language."""
    code = "\n".join(code for tag, code in reply.blocks if tag not in _SQL_TAGS)
    return float(any(sign in code for sign in _SQL_SIGNS) and bool(_RAW_SQL.search(code))) if code else None


def _parameters(reply: Reply) -> float | None:
    """Whether values are bound to queries; None without queries in strings."""
    return float(bool(_BOUND.search(reply.code))) if _raw_sql(reply) else None


_CTE: Final = re.compile(r"\bwith (?:recursive )?\w+(?: ?\([^)\n]*\))? as (?:materialized )?\(", re.IGNORECASE)
_SELECT_STAR: Final = re.compile(r"\bselect (?:distinct )?(?:\w+\.)?\*", re.IGNORECASE)


def _ctes(reply: Reply) -> float | None:
    """Whether a query names parts of itself; None without queries."""
    queried = not _SQL_TAGS.isdisjoint(reply.languages)
    code = reply.bare if queried else reply.code
    found = ("with" in code or "WITH" in code) and bool(_CTE.search(code))
    return float(found) if queried or (found and "elect" in code.lower()) or _raw_sql(reply) else None


QUERIES: Final[Rows] = (
    (
        "raw_sql",
        "Write raw SQL.",
        "Do not write raw SQL.",
        not_in(f"{NO_PROGRAM}{SHELLS}postgresql postgres mysql plsql", _raw_sql),
        1,
    ),
    (
        "orm",
        "Use an ORM.",
        "Do not use an ORM.",
        not_in(
            f"{NO_PROGRAM}{SHELLS}",
            code_names(
                "sqlalchemy | declarative_base | mapped_column | prisma | activerecord | applicationrecord | gorm | "
                "sequelize | typeorm | hibernate | entitymanager | jparepository | dbcontext | diese"
                "l | ecto | eloquent | "
                "sqlmodel | peewee | drizzle | mongoose | doctrine | sea_orm | has_many | belongs_to | findunique | "
                "findmany | crudrepository | dbset | tortoise | foreignkey"
            ),
        ),
        1,
    ),
    (
        "query_parameters",
        "Use parameterised queries (placeholders).",
        "Do not use parameterised queries (placeholders).",
        not_in(f"{NO_PROGRAM}{SHELLS}", _parameters),
        1,
    ),
    (
        "ctes",
        "Use CTEs (WITH clauses).",
        "Do not use CTEs (WITH clauses).",
        _ctes,
        1,
    ),
    (
        "select_star",
        "Use SELECT *.",
        "Name the columns instead of SELECT *.",
        lambda r: float(bool(_SELECT_STAR.search(r.code))) if "elect " in r.code or "ELECT" in r.code else None,
        1,
    ),
)
