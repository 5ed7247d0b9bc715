"""The words of the trade."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.making import says
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_JARGON: Final = words_of("""
    idempotent idempotence idempotency polymorphic polymorphism memoize memoized memoization memoise memoised monad
    monads monadic monoid functor functors orthogonal orthogonality paradigm paradigms leverage leverages leveraging
    utilize utilizes utilise utilises heuristic heuristics deterministic nondeterministic canonical encapsulate
    encapsulates encapsulation monomorphic monomorphized monomorphization homomorphism isomorphic isomorphism
    covariant covariance contravariant contravariance invariants amortized amortised asymptotic asymptotically
    eventually-consistent consistency linearizable linearizability serializable quorum consensus sharded sharding
    lock-free lockless wait-free mutex semaphore backpressure fold folds catamorphism reducer reducers combinator
    combinators currying curried closure closures referential transparency homoiconic reify reified reification
    hydrate hydration hoisting thunk thunks trampolining tail-recursive coroutine coroutines continuation
    continuations metaprogramming introspection reflection ephemeral immutability bijective injective surjective
    transitive commutative associative cardinality normalization denormalized denormalised atomicity acid cqrs
    saga event-sourced sourcing aggregate aggregates bounded-context ubiquitous choreography orchestration
    dereference dereferencing indirection vtable vectorized vectorised simd cache-oblivious locality
    copy-on-write zero-copy reentrant reentrancy preemptive starvation livelock deadlock-free cas compare-and-swap
    barrier fencing epoch vector-clock crdt gossip raft paxos byzantine epistemic ontological taxonomy holistic
    synergy synergies paradigmatic actionable scalable-by-design dataflow declaratively desugar desugars desugared
    lexically nominal structural-typing duck-typed typeclass typeclasses existential higher-kinded higher-order
    algebraic coalgebra coproduct lenses prism applicative kleisli semilattice bloom trie memtable
    stateless statelessness hypermedia hateoas middleware introspective granularity cohesion coupling
    dichotomy instantiate instantiates instantiation parametrized parameterized teleological abstraction abstractions
""")
_JARGON_SINGLE: Final = frozenset(word for word in _JARGON if "-" not in word)
_JARGON_PAIRS: Final = says("|".join(word.replace("-", " ") for word in sorted(_JARGON) if "-" in word))


def jargon(reply: Reply) -> float:
    """Words and pairs of words that only those of the trade know."""
    found = len(_JARGON_SINGLE & reply.word_set)
    return float(found or bool(_JARGON_PAIRS(reply)))
