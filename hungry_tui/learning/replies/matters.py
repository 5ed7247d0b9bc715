"""The phrases that tell of aspects which people also name: doubt, alternatives, warnings and the like.

Separated by "|"; "label:" is a heading or what stands before a colon, "secur*" the beginning of a word.
"""

from __future__ import annotations

from typing import Final

HEDGING: Final = """
    might | maybe | perhaps | probably | could be | could well | could also be | may be | may well | may want |
    may not be | seem* | appears to | it appears | i think | i believe | i guess | i suspect | i suppose |
    i would assume | i'd assume | i would guess | i'd guess | i imagine | my guess | my hunch | my suspicion |
    best guess | educated guess | not sure | unsure | not certain | not entirely | can't be certain |
    cannot be certain | can't be sure | cannot be sure | hard to tell | it depends | depends on your | arguably |
    presumably | supposedly | apparently | conceivably | likely | unlikely | in all likelihood | in some cases |
    in most cases | in many cases | in certain cases | generally | typically | usually | sometimes | often enough |
    more often than not | tends to | tend to | sort of | kind of | somewhat | in theory | in principle | potentially |
    more or less | roughly speaking | hard to say | difficult to say | as far as i | to my knowledge |
    to the best of my | if i'm not mistaken | if i am not mistaken | if i'm right | if i remember | if memory serves |
    unless i'm mistaken | unless i am mistaken | correct me if | chances are | odds are | it's possible |
    it is possible | it may be that | there's a chance | there is a chance | a good chance | looks like it |
    looks like a | looks as if | looks as though | sounds like | suggests that | should usually | should probably |
    should normally | should mostly | should in principle | can be seen as | to some extent | to some degree |
    by and large | for the most part | as it were | so to speak | i could be wrong | i may be wrong |
    i might be wrong | don't quote me | it seems | it's likely | most likely | it's probably | i'm not entirely sure |
    it's hard to say | it's difficult to say | without more context | without seeing | without more information |
    could potentially | may potentially | might possibly | hopefully | should hopefully | might be due | with luck |
    ought to | assuming nothing | i'm fairly | it could be | might be | as far as i can | as i understand it |
    may or may not | could perhaps | i'd expect | my impression | in my understanding | unless something |
    if all goes well | not necessarily | can vary | may vary | might vary | will vary | varies depending |
    depending on your | depending on how | depending on the | in most environments | possibly
"""
APOLOGY: Final = """
    sorry | apolog* | my mistake | my bad | my fault | my error | forgive me | forgive the | pardon | oops | whoops |
    i regret | regrettably | i'm afraid | i am afraid | please excuse | excuse me | excuse the | i was wrong |
    i got that wrong | i got it wrong | i messed up | mea culpa | i stand corrected | i misread | i misunderstood |
    i overlooked | i missed that | i should have said | i should have mentioned | i should have noticed |
    i should have checked | thank you for pointing | thanks for pointing | thank you for catching | good catch i |
    i see my mistake | my apologies | for the confusion | for the oversight | for any confusion | for the mistake |
    forgive my | excuse my | pardon my | that was careless | that was sloppy | i should have caught |
    i should have spotted | i should have seen | i dropped the ball | sincere apologies | deepest apologies
"""
ALTERNATIVES: Final = """
    alternativ* | another option | another approach | another way | another possibility | another solution |
    another choice | another route | a second approach | a second option | a second way | a third option |
    a third way | a second possibility | a different way | a different approach | a different option |
    a different solution | different approaches | different ways | option 1 | option 2 | option a | option b |
    option one | option two | options: | approach 1 | approach 2 | approach a | approach b | method 1 | method 2 |
    solution 1 | solution 2 | variant a | variant b | plan b | plan b: | fallback option | other options |
    other approaches | other ways | other solutions | other possibilities | more than one way | two ways to |
    two ways of | three ways to | three ways of | several ways | many ways | a few ways | various ways |
    multiple ways | two options | three options | several options | a few options | two approaches |
    three approaches | several approaches | or you can | or you could | or else you | or one could | you could also |
    you can also use | you might also | you may also | one could also | one could instead | you could instead |
    could instead | can instead use | instead you | instead one | use instead | if you prefer | if you'd rather |
    if you would rather | if you'd prefer | if you like the | would also work | will also work | also works |
    works too | works as well | would work too | would work as well | would do as well | will do as well |
    would do too | would be possible too | is also possible | equally well | just as well | in place of |
    the alternative | plus b | either of these | choose between | your options | or if you prefer | or if you like |
    or if you want | or if you need | or if you would | or if you'd | or if you are | alternatives: | another method |
    other methods | multiple methods | several methods | two methods | different methods | two main ways |
    two common ways | multiple approaches | alternative approach: | alternative solution: | alternatively: |
    other alternatives | another common approach | another alternative | a different method | instead of this you |
    could alternatively | can alternatively | also possible to | option 3 | approach 3 | method 3 | solution 3 |
    option c | there's also a | there is also a | there are also | there's also the | for completeness here |
    for completeness | besides the version | besides this | aside from this | apart from that you |
    here is the equivalent | here's the equivalent | the same thing with | the same thing in | same thing looks |
    one variation | or if you don't | or if you do not | if that doesn't suit | if this doesn't suit |
    doesn't suit you | if you don't want to | if you don't like | if you'd like to avoid | if you want to avoid |
    if you're open to | if you're willing | or simply use | or just use | or consider | you may instead |
    another thing you could | a cleaner alternative | a lighter alternative | a simpler alternative |
    as an alternative | option d | version b | the other approach | other approach | the other option |
    the other way | a further option | one more option | one more way | yet another | can be swapped for |
    could be swapped | equally valid | is another good | also worth considering | also worth a look |
    look at instead | a third approach | also achieve | achieve the same | accomplish the same | same effect with |
    same result with | the second option | the first option | simpler variant | a simpler variant | simpler option |
    simpler route | lighter option | cheaper option | easier option | another variant | the other variant |
    one option is | one way is | or go with | a cron job does the same | does the same job | would do the same |
    does the same thing | if that feels | if that's too | if this feels | if this is too | a slight variation |
    a variation on this | a variation of this
"""
TRADEOFFS: Final = """
    trade off* | tradeoff* | pros | cons | pros: | cons: | downside* | upsides | upside | drawback* | limitation* |
    disadvantage* | shortcoming* | trading | you trade | trades | traded for | at the cost of | at the price of |
    at the expense of | comes at a | come at a | the price is | the price you | the cost of this | the catch is |
    the catch: | catch: | in return | in exchange | in turn you | what you give up | you give up | gives up | you lose |
    you pay for | you pay with | sacrific* | compromise | compromises | on the one hand | flip side | the flipside |
    other side of the coin | on the plus side | on the minus side | on the downside | on the upside | strengths |
    weakness | weaknesses | weighs against | weigh up | balance between | double edged | not free | no free lunch |
    for and against | minus: | plus: | the good: | the bad: | advantages | on one hand | trade-offs: | tradeoffs: |
    trade offs: | advantages: | disadvantages: | drawbacks: | downsides: | limitations: | pros and cons | pros and cons:
    | strengths: | weaknesses: | has its own advantages | comes with some | comes with a cost | comes with its own |
    there's a cost | there is a cost | in exchange for | the cost is some | the cost is a little | the cost is a bit |
    the cost is more | the cost is extra | the cost is an extra | the cost is that | the cost is memory |
    the cost is higher | the cost is slower | the cost is one more
"""
EDGE_CASES: Final = """
    edge case* | corner case* | border case* | edge condition* | special case | special cases | special cased |
    empty input | empty inputs | empty case | unusual input* | odd input* | unexpected input* | weird input* |
    extreme value* | extreme case* | limiting case* | degenerate | pathological | malformed | negative number |
    negative numbers | negative value | negative values | null value | null values | none values | nan | missing values
    | missing value | zero elements | zero length | zero rows | zero items | off by one | a single element |
    only one element | list is empty | input is empty | string is empty | array is empty | file is empty | nothing to do
    | there are no rows | there are no items | no input | what if the | what if there | what happens if |
    what about empty | all elements are equal | integer overflow | overflows | leap year | leap years | leap second |
    boundary value* | boundary condition* | boundary case* | boundary check* | edge cases: | edge case: | corner cases:
    | special cases: | empty or null | null or empty | none or empty | has no elements | has no items | has no rows |
    when there is only | when there are no | if there are no | division by zero | divide by zero | dividing by zero |
    very large input | invalid input | invalid inputs | non numeric | non existent |
""" + " | ".join(
    [
        *(f"{so} empty" for so in ("for an", "given an", "on an", "if an", "handle", "handles", "handling")),
        *(
            f"empty {thing} {does}"
            for thing in ("list", "array", "string", "file", "dict", "map", "queue", "set", "input", "table", "tree")
            for does in ("returns", "raises", "gives", "yields", "throws", "it", "case")
        ),
    ]
)
PERFORMANCE: Final = """
    o n | o 1 | o log | o n2 | o n² | o m | o k | o nm | o n m | performance | performant | time complexity |
    space complexity | complexity: | runtime complexity | complexity is | linear time | constant time |
    logarithmic time | quadratic time | linear space | constant space | constant memory | quadratic |
    exponential time | amortised | amortized | asymptotic* | big o | efficien* | inefficien* | benchmark* | latency |
    throughput | speeds up | speed up | speedup | faster | fastest | slower | slowest | slows | quicker | overhead |
    bottleneck | bottlenecks | memory usage | memory use | memory footprint | memory consumption | less memory |
    more memory | extra memory | cpu time | cpu cycles | cpu bound | allocations | cache misses | cache friendly |
    profiler | profiling | hot path | hot loop | in one pass | a single pass | round trips | is fast | very fast |
    too slow | is slow | very slow | fast enough | runs fast | as fast as | fast lookup* | fast access | fast for |
    fast but | fast because | fast even | slow for | slow with | slow when | slow on | slow if | slow because |
    slow but | slow down | slows down | slow query | slow queries | the speed | its speed | for speed | in speed |
    speed and | execution speed | processing speed | speed improvement* | speed things | optimise | optimised |
    optimises | optimising | optimisation | optimisations | optimize | optimized | optimizes | optimizing |
    optimization | optimizations | space complexity: | time complexity: | complexity analysis: | performance: |
    efficiency: | o v | o log n | o k n | o n k | memory efficient | cpu intensive | computationally expensive |
    computational cost | log k | log m | log v | n log | is linear in | is linear as | are linear in | linear in the |
    linear scan | linear search | is linear | runs linearly | linearithmic | cubic | n squared | n 2 time | o n³ |
    o n 2 | o 2 | o n3 | o n! | factorial time | polynomial time | in constant | in logarithmic | sublinear |
    superlinear | time and space | worst case | best case complexity | average case | order of n | big theta |
    theta n | complexity of o | complexity of this | exponential in | exponentially with | grows exponentially |
    grows linearly | grows quadratically | scales linearly | extra space | auxiliary space | in place with |
    logarithmic in | logarithmic cost | is logarithmic | logarithmic lookup | a logarithmic number |
    it's logarithmic | it's linear | it's quadratic | it's constant time | is quadratic | is constant time |
    is exponential
"""
ANALOGY: Final = """
    think of it | think of this | think of that | think of a | think of an | think of how | imagine: | picture a |
    picture an | picture this | picture this: | is like a | is like an | is like the | is like having |
    is like asking | is like waiting | is like trying | works like a | works like an | works like the | acts like a |
    acts like an | acts like the | behaves like a | behaves like an | much like | just like | a bit like |
    a little like | kind of like | sort of like | rather like | very much like | exactly like | it's like | is as if |
    as if you | not unlike | akin to | resembles a | resembles an | resembles the | resemble a | similar to a |
    similar to an | similar to how | the same way that | the same way as | in the same way | just as a | just as an |
    just as people | just as you | see it as a | see this as a | view it as a | view this as a | compare it to |
    compare this to | compared to a | comparable to a | comparable to an | liken | likened | analogy | analogy: |
    analogies | analogous | analogously | by analogy | metaphor | the equivalent of a | suppose you are at |
    say you are at | in everyday life | from everyday life | imagine you | imagine you're | imagine you are |
    imagine a | imagine an | imagine the | imagine that | imagine it | imagine having | imagine your | imagine two |
    imagine this | imagine people | imagine trying | imagine there | picture yourself | analogy time |
    real world analogy: | real world analogy | real life analogy | here's an analogy | a good analogy |
    a helpful analogy | consider this analogy | works similarly to a | similar to a real | can be compared to |
    can be likened | it's similar to a | it's a bit like | it's kind of like | it's sort of like | it's almost like |
    it's as if | is basically like | is similar to a | functions like a | serves like | are like a | are like the |
    are like an | the same as a line | consider a line | consider a library | consider a restaurant |
    consider a kitchen | were a shop | were a house | were a person | works much the way | much the way |
    much the same way | the way a | in much the same | is like your | is like being | are like your | like russian |
    like a busy | like a well | are the same as a | plays traffic | plays the role of a | acts as a kind of |
    suppose you're at | suppose you're in | suppose you are in | suppose you have a box | say you're at |
    say you're in | like ordering | like going to | like asking | like a library | like a restaurant | like a waiter |
    like a recipe | like a toolbox | like a phone book | like putting | like packing | like leaving | like hiring |
    like a valet | think of your | think of each | think of every | think of them | think of these | think of those |
    think of props | think of state | think about it like | think of it like | picture the | picture your |
    picture two | visualize a | envision a | consider how a | real world equivalent | everyday equivalent |
    everyday example | in the real world a | is the equivalent of | are the equivalent of |
    the equivalent of putting | the digital equivalent | the software equivalent | are gifts | is the bouncer |
    is the waiter | as if a | as if someone | as if you were | as if you had | like when you | just like when |
    reminds me of | remember those | ever been to a | ever tried to | works the way a | behaves the way a |
    a real life | real life equivalent | like in real life | is like two people | are like two people |
    like people in a | like a person who | like someone who
"""
REPETITION: Final = """
    as mentioned | mentioned above | mentioned before | mentioned earlier | as noted | noted above | as stated |
    stated above | as said | said above | said before | said earlier | as i said | like i said | i said | i say again |
    say it again | say that again | i repeat | repeat that | bears repeating | worth repeating | to reiterate |
    reiterate | again: | once again | once more | in other words | put differently | put another way |
    another way to say | to put it another way | to say it another way | said differently | that is to say | to rephrase
    | as explained | explained above | as described above | as discussed | as shown above | as pointed out | to restate
    | to stress | to emphasise this | to emphasize this | cannot be stressed | can't stress | cannot stress |
    in short again | so again | and again the | let me stress | to repeat: | to repeat it | let me repeat |
    as mentioned earlier | as previously mentioned | as i mentioned | as we discussed | as we saw | as stated earlier |
    as noted above | as explained earlier | as discussed above | again note that | to emphasize | to emphasise
"""
SUMMARY: Final = """
    in summary | to summarize | to summarise | summing up | to sum up | to sum it up | in sum | sum it up |
    in conclusion | to conclude | concluding | conclusion | conclusions | all in all | all told | all together |
    in brief | briefly put | long story short | to make a long | to cut a long | in a word | in one sentence |
    in a nutshell | takeaway* | take away: | take aways | take home | key points | main points | main point |
    key point | to recap | recap | recapping | bottom line | upshot | the gist | wrapping up | wrap up |
    to wrap it up | putting it together | putting it all | taken together | when all is said | at the end of the day |
    so in the end | that's all folks | final thoughts | closing thoughts | the short version | the lesson |
    the moral | to boil it down | in closing | overall: | summary: | conclusion: | in conclusion: | final thoughts: |
    key takeaways: | key takeaway: | key points: | in summary: | to summarize: | tl dr: | overall this | overall the |
    overall it | overall you | overall i | overall using | overall if | in essence the | in essence this |
    in essence it | in essence you | to wrap up | to wrap this up | by following these steps | so in summary |
    to summarise: | to recap: | sum it all | sum things up | sums it up | with these changes your |
    with these changes the | with these changes you | with these changes in place | with those changes |
    with this change your | you now have a | you should now have | you now have the | and that's it | and that's all |
    that's it you | that's it we | that's all there is | to tie it all | tying it all | pulling it all together |
    the main thing to remember | the thing to remember | things to remember: | to remember: | remember: |
    what we covered | we've covered | we covered | we've seen how | in the end it | as we've seen | a quick recap |
    quick recap | quick recap: | quick summary | quick summary: | brief summary | short summary | summary of what |
    summary of changes | here's a summary | overall moving | overall your | overall we | key lessons: |
    main takeaways: | what we did: | what we've done: | what to remember: | that sums | to put it all together |
    in a few words | in just a few words | stepping back | so to sum | main takeaway | the short of it | in review: |
    after these steps | after these changes | once you've followed | following these steps
"""
EXAMPLES: Final = """
    example* | usage | e g | for instance | say you call | to illustrate | illustrat* | sample call | sample output |
    sample input | sample run | sample usage | sample session | how to use it | how to use this | how to call it |
    how you would use | how you'd use | how you use it | use it like | used like | call it like | called like |
    it like this | you would call | you'd call | a call such | such a call | a demo | demonstrat* | let us say |
    let's say | __main__ | like so: | sample code | code example | code sample | used like so | call it like so |
    use it like so | test cases: | example: | examples: | example usage: | sample usage: | usage: | usage example:
"""
RESTATING: Final = """
    so you want | you asked | you are asking | you're asking | your request | your question | your goal | your task
    | your aim | your problem is | the task is | the task: | the goal: | the request: | the question: | the ask: |
    request: | question: | understanding: | my understanding | what you want: | what you asked: | the ask is |
    the request is | the question is | asked for | asked how | asked whether | asked why | as requested | to restate
    | restating | to rephrase | to paraphrase | in other words you | so you need | so you have | so the question |
    so the task | so the goal | you describe | you described | you mention | you mentioned | you say that |
    you said that | you've asked | you wonder | you were wondering | if i understand | as i understand | if i read |
    i understand that you | i understand you | i gather | i hear that | what you are after | what you're after |
    you are after | you're after | the aim is | the aim here | what you need is | so you'd like | so you need to |
    so you're looking | so you're trying | it looks like you | it looks like you're | it looks like you are |
    it seems like you | it seems like you're | it seems you're | it seems that you | it sounds like you |
    it sounds like you're | it appears you | it appears that you | you seem to | you're asking for |
    you are asking for | you've asked for | your request: | based on your request | based on your description |
    your question is | to answer your question | you've requested | you requested | the goal here is |
    you are looking for a way | you're looking for a way | you're trying to do | you are trying to do |
    the given problem asks | the given problem requires | the problem asks | the problem requires | the task requires |
    you've described
"""
