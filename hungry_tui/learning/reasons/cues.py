"""Words that give a mention its direction: is more of it wanted, or less?"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final

from hungry_tui.learning.reasons.cues_behind import BEHIND
from hungry_tui.learning.wording import Phrases, words_of


class Cue(Enum):
    """What a phrase before or after a mention says about it."""

    HAVE = auto()  # "use", "add": wanted; behind "didn't" a complaint that it is not there
    DOES = auto()  # "it uses": says what the reply does
    LIKE = auto()  # "want", "need": wanted; behind any negation not wanted
    LACK = auto()  # "missing": it is not there and should be
    DROP = auto()  # "skip", "remove": take it away; behind "don't" wanted
    EXCESS = auto()  # "too many": there is too much of it
    NO = auto()  # "no": either, the reply decides
    NOT = auto()  # "didn't", "isn't": says what the reply does not do
    NEVER = auto()  # "don't", "stop": says what the reply shall not do
    PRAISE = auto()  # "great": fine as it is
    BE = auto()  # "keep it", "should be": what follows is the goal


def _phrases(table: dict[Cue, str]) -> Phrases[Cue]:
    listed = [(phrase.strip(), cue) for cue, text in table.items() for phrase in " ".join(text.split()).split("|")]
    heard = [(_HAVE.sub(" of", phrase), cue) for phrase, cue in listed if _HAVE.search(phrase)]
    return Phrases([*listed, *heard], stemmed=False)


_HAVE: Final = re.compile(r"(?<=ould) have\b")
"""What many write as they hear it: "would of liked"."""


BEFORE: Final = _phrases({
    Cue.HAVE: """
        we're a | we're an | we are a | we are an | i'm a | we are on | we run on | we run | we do | as a | as
        an | into a | it in a | this in a | them in a | that in a | in the form of | add | adding | include |
        including | use | using | give | giving | show | showing | putting | write | writing | provide | have |
        contain | insert | throw in | sprinkle | sprinkle in | supply | attach | mention | make sure | ensure |
        always | remember | bring | bring back | offer me | see | find | spot | more | some more | few more | a
        few | a bit of | a little | some | at least | include some | extra | additional | go with | opt for |
        lean on | stick to | stick with | stay with | stay on | keep to | switch to | i'd expect | expect |
        expected | expecting | ought to | next time | try | start with | favor | favour | format as | format it
        as | turn into | break into | break it into | put it in | structure it as | lay it out as | present as |
        organize with | organise with | cover | walk me through | put in | set up | back up with | back it up
        with | end with | finish with | begin with | open with | close with | demonstrate | pair with | build in
        | reach for | reached for | gone with | pick | choose | grab | take | go for | hop on | jump to |
        migrate to | trade it for | swap it for | prefer to use | better use | rather use | rather a | rather an
        | move to | moved to | migrated to | switched to | standardised on | standardized on | settled on | are
        on | we're on | i'm on | is on | we use | our stack is | adopt | embrace | swap in | at least one | at
        least a | at least an | do it with | do it in | do it via | do it using | do this with | do that with |
        make it with | build it with | build it on | write it in | write it with | written in | solve it with |
        should be done with | should be done in | should be done via | should be done using | should be built on
        | should be built with | should be written in | should be written with | should be solved with | should
        be implemented with | could be done with | is done with | be done with | be done via | be done in | be
        solved with | be built on | be built with | is built on | is built with | are built on | we're all on |
        we're all in on | we are all on | all in on | we live on | we work with | we're using | we are using |
        we're running | we run everything on | we standardise on | we standardize on | we moved to | we've moved
        to | we went with | we went for | our standard is | house standard is | our convention is | our house
        style is | thumbs up for using | back to | default to | throw | tell me | tell us
    """,
    Cue.DOES: """
        adds | added | includes | included | uses | used | gives | gave | shows | put | puts | wrote | writes |
        provides | provided | has | had | having | contains | contained | mentions | mentioned | with | comes |
        spotted | you use | it uses | you used | you add | you added | you wrote
    """,
    Cue.LIKE: """
        want | wants | wanted | like | need | needs | needed | prefer | preferred | preferring | i prefer |
        would prefer | i'd prefer | i'd like | would like | would love | love to see | like to see | love to
        have | rather see | rather have | rather | i'd rather | wish | wishing | hoping for | hoping | hope for
        | asked for | ask for | asking for | requested | please | could use | could do with | would benefit from
        | benefit from | benefits from | looking for | care for | care about | craving | crave | screams for |
        screaming for | scream for | cry out for | could have used | would have liked | would've liked | should
        have | should've | wish you'd | wish it | wish there was | wish there were | anyone for | any chance for
        | demand | require | requires | deserve | deserves | cries out for | begging for | begs for | in favor
        of | in favour of | fan of | into | dig | happier with | better with | helps to have | useful to have |
        worth | works better with | i value | value | appreciate | would appreciate | i go for | big on | insist
        on | can't do without | call for | calls for | would kill for | would help to have | bring on | long for
        | dying for | wouldn't mind | would not mind
    """,
    Cue.LACK: """
        what's the | what is the | whats the | which | what's wrong with | what is wrong with | whats wrong with
        | what's bad about | what speaks against | nothing wrong with | no word about | no word on | not a word
        about | not a word on | no words on | not one word about | nothing said about | silent on | silent about
        | never mentions | never mention | doesn't mention | you don't mention | didn't mention | does not
        mention | did not mention | says nothing about | said nothing about | without mentioning | without
        saying | not mentioning | nothing on the | no hint of | no trace of any | where's your | where is your |
        where are your | where have the | what happened to the | wheres the | bring back the | missing | misses
        | missed | miss | lack | lacks | lacking | lacked | lack of | where are | where is | where's | where are
        the | where did | where the | what about | how about | what happened to | forgot | forgets | forgotten |
        forget | omitted | omits | omit the needed | skipped | skips | left out | leaves out | leaving out |
        dropped | absent | absence of | not enough | too few | not a single | not one | barely any | hardly any
        | scarcely any | barely | hardly | no sign of | no trace of | still no | yet no | why no | why not | why
        isn't there | why aren't there | again no | devoid of | short on | light on | weak on | low on | thin on
        | poor | weak | insufficient | inadequate | neglected | neglects | ignored | ignores | ignoring | fails
        to | failed to | didn't bother | never bothered | any chance of | any | there's no | there is no | there
        are no | there was no | has no | have no | had no | had zero | has zero | came without | comes without |
        came with no | comes with no | zero | nothing about | nothing on | nada on | no real | no actual | no
        proper | no mention of | didn't see | don't see | do not see | can't see | can't find | couldn't find |
        couldn't see | didn't get | don't get any | i see no | i see zero | you gave me no | gives no | gave no
        | in need of | in want of | desperately | not nearly enough | way too few | where on earth are | where
        art thou | would it kill you to | would it hurt to | is it so hard to | how hard is it to | not even |
        not even a | did you forget | could we get | can we get | can i get | can i have | could i get | could
        you | can you | would you | without a | without any | without even | bereft of | void of | starved of
    """,
    Cue.DROP: """
        replace | replacing | swap | swap out | swapping | trade | exchange | substitute | convert | remove |
        removing | drop | dropping | skip | skipping | stop using | stop adding | stop putting | stop writing |
        stop giving me | stop with the | stop the | do not give me | don't give me | don't add | quit using | no
        longer use | no longer using | get off | move off | getting rid of | say no to | i can do without | we
        can do without | omit | omitting | lose | losing | cut | cut out | cut the | cutting | ditch | ditching
        | kill | delete | axe | strip | strip out | scrap | get rid of | rid of | leave out | leave off | less |
        less of | fewer | tone down | tone it down with | cut back on | cut down on | ease up on | ease off |
        easy on | go easy on | easy with | go easy with | lay off | dial down | dial back | hold the | spare me
        | spare us | spare | enough with | enough of | no more | minimize | minimise | reduce | reducing | forgo
        | bin | nuke | toss | dump | exclude | chuck | banish | ban | limit | limit the | down on | forego |
        knock off | save the | save me the | keep your | shove | take out | turn off | quit with | away with |
        do away with | lighten up on | lighten up with | trim the | chop the | purge | burn the | eliminate |
        cool it with | chill with | chill on | hold off on | scale back | i said no | i said without | i did say
        no | told you no
    """,
    Cue.EXCESS: """
        don't allow | do not allow | doesn't allow | too many | too much | so many | so much | way too many | way too
        much | far too many | far too much |
        that many | this many | all these | all those | all this | all that | all the | another | yet another |
        yet more | why | what's the deal with | what's with | what's up with | what is with | why the | why all
        | why do you | why are there | why so many | why is there | why add | why did you add | why did you
        include | drowning in | full of | littered with | crammed with | riddled with | stuffed with | plastered
        with | covered in | peppered with | tons of | loads of | lots of | heaps of | piles of | a ton of | a
        pile of | a bunch of | bunch of | excessive | excess | overuse of | overuse | overdose of | overly |
        sick of | tired of | bored of | bored with | fed up with | done with | weary of | hate | hated | hates |
        despise | detest | loathe | dislike | can't stand | cannot stand | can't bear | not a fan of | not into
        | not big on | allergic to | i know | i already know | we know | we already know | i know all | nobody
        uses | who uses | who still uses | who even uses | no one uses | we dropped | we've dropped | we ditched
        | we banned | we abandoned | we killed | we left | we retired | we removed | we got rid of | we don't do
        | we don't use | we do not use | we never use | we never do | we aren't using | we're not using | we are
        not using | we don't want | we stopped using | we don't like | not using | why pull in | why import |
        why use | why are you using | why did you use | why do you use | why would you use | why would i use |
        why on earth | why on earth use | why bring in | why drag in | why introduce | why reach for | why a |
        why an | why such a | what's the point of | what is the point of | annoyed by | annoying | distracting |
        irritating | unnecessary | needless | pointless | useless | unneeded | unwanted | superfluous |
        gratuitous | cringy | cringe | cringey | stupid | dumb | silly | ugly | damn | bloody | awful |
        obnoxious | unsolicited | not interested in | have no interest in | couldn't care less about | not fond
        of | moved from | migrated from | moved away from | switched from | came from | away from | moved off |
        who asked for | didn't ask for | did not ask for | never asked for | nobody asked for | no one asked for
        | who needs | who wants | nobody needs | nobody wants | nobody reads | no need for | no reason for |
        don't care for | don't care about | could do without | can do without | i can live without | could live
        without | over the top | over top | can't use | can't have | can't do with | won't use | can't take |
        not allowed to use | the usual | same old | obsession with | obsessed with | waste time on | wasting
        time on | wasted on | heavy on | heavy handed with | going overboard with | went overboard with |
        overboard with | overboard on | went wild with | buried in | buried under | swamped with | sea of | wall
        of | barrage of | flood of | parade of | explosion of | smothered in | seriously with the | again with
        the | again with | here we go with | back to the | allergic | enough already with | not here for
    """,
    Cue.NO: "we have no|we've no|we got no|no|without|sans|minus|0|free of|nix|nope to|zip|nor",
    Cue.NOT: """
        didn't | did not | doesn't | does not | isn't | is not | aren't | are not | wasn't | was not | weren't |
        hasn't | haven't | hadn't | not | ain't | you don't | they don't | you never | it never | couldn't |
        failed | unable to | you haven't | fails
    """,
    Cue.NEVER: """
        > | beats | trumps | anything but | no need to | no reason to | no point in | not necessary to | you
        needn't | who asked you to | nobody asked you to | didn't ask you to | never asked you to | don't bother
        | don't bother to | don't bother with | you don't have to | don't have to | do not have to | you don't
        need to | don't need to | do not need to | needn't | no need for you to | need not | need to stop |
        don't | do not | never | stop | stop with | quit | cease | avoid | avoiding | shouldn't | should not |
        mustn't | must not | refrain from | can we not | can you not | could you not | please don't | instead of
        | rather than | over | not to | won't | in place of | in lieu of | as opposed to | resist | rather not |
        prefer not | let's not | let us not | no one should | steer clear of | shy away from | stay away from |
        against | not supposed to
    """,
    Cue.PRAISE: """
        great | good | nice | nicely | love | loved | loving | lovely | perfect | excellent | thanks for | thank
        you for | like the | liked | liking | appreciated | useful | helpful | well done | solid | beautiful |
        spot on | exactly the | finally | finally some | glad | awesome | superb | brilliant | neat | wonderful
        | fantastic | thumbs up for | thx for | ty for | thanks to | good that | great that | nice that | love
        that | loved that | like that | liked that | glad that | cool that | good to see | nice to see | great
        to see | glad to see | happy to see | glad you used | glad you use | glad you picked | glad you chose |
        glad you went with | good choice of | good choice | great choice | nice choice | great use of | good use
        of | nice use of | clever use of | love me some | hell yes | hell yeah | u remembered | you remembered |
        keep using | keep doing | ooh | happy with | impressed | enjoyed | proper | clear | right amount of |
        right level of | just the right | amazing | fabulous | terrific | kudos for | props for | yay | yes to |
        cool | sweet | stellar | delightful | bravo | don't mind | do not
        mind | didn't mind | nothing against
    """,
    Cue.BE: """
        be | keep | keep it | keeping it | keeping this | keeping them | keep them | keep this | make | make it
        | make them | make this | should be | should have been | could be | could have been | must be | needs to
        be | need to be | has to be | stay | go | get | get it | being | aim for | more like | way more | much
        more | much | far | a lot | a bit | a little
    """,
})  # fmt: skip

AFTER: Final = _phrases({Cue[name]: text for name, text in BEHIND.items()})

QUANTITY: Final = words_of("""
    more better enough few fewer less proper real actual properly clearer another additional extra every each
    all
""")
"""Words by which a wish for more makes sense though there is some already."""
REGARDLESS: Final = words_of("at whatsoever where nowhere anywhere missing absent")
"""Behind "no …" these complain about the absence: "no tests at all". Other words ask for it: "no tests needed"."""
TOO: Final = words_of("""
    too overly way excessively needlessly unnecessarily painfully insanely ridiculously awfully over unbearably
    stupidly impossibly absurdly
""")
VERY: Final = words_of("""
    so very really pretty quite such super extremely rather fairly mighty hella damn freaking fucking
""")
MORE: Final = words_of("""
    more be keep make should could please prefer want needs need bit little rather stay aim must way much go get
    lot even far a
""")
CLAUSE_BREAKS: Final = words_of(". ; ! ? — – - -- … but although though however yet") | {"\n"}
CONTRAST: Final = words_of("but although though however yet")
JOINS: Final = words_of("""
    and or nor , & + plus the any a an no some of my your its with also more even single ( ) either both
""")
"""What may stand between two mentions that share their cues: "no tests or docstrings"."""
