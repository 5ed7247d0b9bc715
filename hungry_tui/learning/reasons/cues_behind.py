"""The phrases behind a name that give it its direction, by the cue that they are; see `cues` for those before one."""

from __future__ import annotations

from typing import Final

BEHIND: Final = {
    "LACK": """
        missing | absent | only | yes | please | more | better | further | needed | required | wanted | lacking | weak
        | poor
        | poorly | sparse | insufficient | incomplete | nowhere | forgotten | omitted | left out | skipped | not
        there | aren't there | isn't there | weren't there | not included | weren't included | wasn't included |
        non existent | nonexistent | would help | would have helped | would've helped | would be nice | would be
        good | would be great | would be better | would be lovely | would be helpful | would be useful | would
        be welcome | would be appreciated | would make | would go a long way | would do | would have | would've
        | helps | help me | help a lot | would | is a must | are a must | a must | must have | are mandatory |
        is mandatory | mandatory | ftw | welcome | matter | matters | instead | instead of this | instead of
        that | or nothing | exists you know | exists u know | any day | would be a better fit | is a better fit
        | would fit better | fits better | does it nicely | does the job | do the job | would do it | would do
        the job | will do the job | will do | suffices | would suffice | is enough | are enough | would be
        enough | is plenty | is sufficient | is all i need | is all we need | is the way to go | is the right
        call | was the right call | is the right tool | fits our stack | fits us | fits our style | as always |
        as it should be | as it should | rocks | gang | my favourite | my favorite | is our standard | is our
        tool | is our stack | is what we use | is what everybody uses |
        is what everyone uses | is what the team uses | is what we all use | is what we run | is what we do | is the
        standard here | is the
        rule here | is our convention | is our rule | at all | whatsoever | where ? | are important | is
        important | important | should be there | should be included | should have been | should be in | are
        expected | is expected | expected | were expected | too few | not enough | went missing | got lost | got
        forgotten | got skipped | should always | always | or it didn't happen | or bust | is good for | is non
        negotiable | are non negotiable | every time | next time | from now on | all the way | is king | rule |
        rules | would be cool | would be neat | don't hurt | doesn't hurt | never hurt | wouldn't hurt | would
        not hurt | would be handy | would kill nobody | are your friend | is your friend | are worth | pay off |
        belong | belongs | is what i need | are what i need | is what i want | are what i want | is the way |
        are the way | works better | work better | reads better | read better | please and thank you | could be
        better | needs work | need work | goes a long way | go a long way | left to be desired
    """,
    "EXCESS": """
        no | less | awful | terrible | horrible | bad | look bad | looks bad | is bad | unnecessary | useless |
        pointless | not needed | not necessary | isn't needed | aren't needed | isn't necessary | aren't
        necessary | wasn't needed | weren't needed | wasn't necessary | overkill | everywhere | all over | all
        over the place | again | galore | overload | overdose | annoying | annoy | annoys | distracting |
        distract | distracts | ugly | noise | noisy | clutter | cluttered | has to go | have to go | must go |
        needs to go | need to go | can go | got to go | gone | add nothing | adds nothing | waste | a waste |
        too many | too much | hurt | hurts | begone | banned | excessive | overused | unwanted | not wanted |
        unneeded | every line | on every line | every other | is too much | are too much | is a lot | are a lot
        | is not ok | is not okay | not ok | not okay | is not good enough | is not good | isn't good | is a bit
        much | are a bit much | a bit much | is a little much | get in the way | gets in the way | in the way |
        grates | grating | irritating | irritate | irritates | put me off | puts me off | kills me | drive me |
        drives me | make me | makes me | cringe | no thanks | no thank you | feels like | feel like | look like
        | looks like | looks childish | look childish | childish | unprofessional | for no reason | for nothing
        | out of hand | out of control | not my thing | not for me | not my style | are not needed | is not
        needed | are not necessary | is not necessary | was not needed | were not needed | is not wanted | are
        not wanted | are not helpful | is not helpful | is not useful | are not useful | are not required | is
        not required | is getting old | are getting old | is wearing thin | wears thin | wear thin | is tiring |
        are tiring | is busywork | are busywork | is beside the point | are useless | is useless | are useless
        to me | is redundant | are redundant | is superfluous | are superfluous | wastes space | waste space |
        is wasted | are wasted | is out of place | are out of place | is hot air | says nothing | say nothing |
        adds no value | add no value | go stale | goes stale | is trivia | is needless | are needless | distract
        from | distracts from | hides the logic | hide the logic | get in my way | is childish | are childish |
        looks silly | look silly | is silly | are silly | is dumb | are dumb | is pointless | are pointless | is
        annoying | are annoying | is ugly | are ugly | is a joke | are a joke | is too chatty | is a waste | is
        exhausting | are exhausting | slows me down | slow me down | don't help me | doesn't help me | is not an
        option | isn't an option | are not an option | aren't an option | is not an option for us | is no option
        | is off the table | is out of the question | is off limits | is a no go | is a no no | is forbidden |
        are forbidden | is banned | are banned | is not allowed | are not allowed | isn't allowed | aren't
        allowed | is prohibited | is deprecated | are deprecated | is legacy | is history | is dead | is dead to
        us | is so 2015 | is so last decade | is from the nineties | is outdated | are outdated | is obsolete |
        is overrated | is over the top | are over the top | is a pain | are a pain | is a nightmare | is evil |
        are evil | is never used | are never used | is unused | are unused | burned us | burnt us | bit us |
        gives me nightmares | give me nightmares | gives me the creeps | makes me itch | makes me cry | makes me
        sad | no thx | no thanks please | nope please | is noise | are noise | is clutter | are clutter | just
        clutter | is overdone | are overdone | is too heavy | is too much for | are too much for | for no gain |
        for nothing at all | nobody asked for | i didn't ask for | i didn't need | i don't need | i don't want |
        i didn't want | not helpful | aren't helpful | isn't helpful | don't help | doesn't help | didn't help |
        are not for me | is not for me | went overboard | everywhere you look | not required | bother me |
        bothers me | get old | gets old | stop | stops | off | out | are a distraction | is a distraction | has
        no place | have no place | bug me | bugs me | turn me off | are tiresome | is tiresome | tiresome |
        tacky | cheesy | corny | to death | is bloat | are bloat | ad nauseam | needs cutting | need cutting |
        needs trimming | need trimming | sucks | suck | blah | meh | ugh | yuck | gross | nope | fatigue | soup
        | spam | vomit | hell | salad | party | parade | explosion | fest | mania | addiction | obsession |
        confetti | diarrhea | bomb | storm
    """,
    "PRAISE": """
        let me | lets me | helps to | is easy to | are easy to | easy to | make it easy to | makes it easy to |
        saves me | saved us | helps us | helped us | helped me a lot | helped me | helps me | helps a lot here |
        is neat | are neat | is handy | are handy | was handy | made it click | makes all clear | makes it clear
        | makes it click | makes everything clear | super useful | wonderful | ideal | is ideal | are ideal | is
        useful | are useful | was useful | is helpful | was helpful | were helpful | saved me | keep that | keep
        doing that | keep it up | keep it that way | keep it
        this way | keep it like that | keep it like this | leave it like that | leave it that way | stay that way |
        keep those coming | more of this | more of that | more of
        these | is how i want | exactly what i wanted | exactly what i needed | just what i needed | is my world
        | is a win | is gold | is golden | is welcome | is a nice touch | nice touch | good call | is right |
        are right | is correct | is good | are good | is great | are great | is nice | is okay | is ok | great |
        nice | helpful | helped | useful | perfect | spot on | good | love it | loved it | well done | excellent
        | works | worked | clear | is fine | are fine | fine | lovely | awesome | on point | much appreciated |
        appreciated
    """,
    "NOT": "isn't|aren't|not|wasn't|weren't|don't|doesn't|no longer",
}  # fmt: skip
