"""Names of what one writes code with, that hold the word of an aspect or of grammar and mean something else."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.wording import Phrases, listed

COMPOUNDS: Final[Phrases[None]] = Phrases(
    (name, None)
    for name in listed("""
        dependency injection | dependency inversion | constructor injection | field injection | async await |
        async/await | environment variable | env variable | error boundary | type class | type guard | type alias |
        css class | utility class | sealed class | data class | case class | abstract class | base class |
        class component | functional component | function component | arrow function | nested function |
        lookup table | hash table | jump table | dispatch table | table driven test | table test |
        named tuple | named parameter | named argument | keyword argument | linked list | list view | hash map |
        switch statement | if chain | if statement | for loop | while loop | foreach loop | do while | else if |
        try with resources | context manager | error type | result type | option type | sum type | union type |
        enum type | value type | literal type | template literal | type parameter | command line | number type |
        feature flag | release branch | test container | testing library | property test | step function |
        step functions | structured logging | log level | single table | table inheritance | comment tag |
        optional chaining | method chaining | promise chain | global state | raw sql | plain dict | plain object |
        command line flag | command line option | command line argument | command line tool | command line interface |
        docker compose | header file | http header | auth header | plain text | list interface | sorted list |
        array list | interface segregation | message queue | option object | options object | config object |
        constant folding | const assertion | snapshot test | golden file | parameterized test | parametrized test |
        parameterised test | parametrised test | integration test | end to end test | e2e test | doctest |
        design pattern | service layer | repository pattern | hexagonal architecture | clean architecture |
        pep 8 | pep8 | pep 257 | error prone |
        next step | type state | type level | new type | newtype | slim class | record class | struct tag | build tag
    """)
)
