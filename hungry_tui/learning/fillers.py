"""Words that name no thing: grammar, small talk, talk about the work itself."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.wording import words_of

FILLERS: Final = words_of("""
    a an the this that these those it its it's i i'm i'd i've me my mine we we're we've us our you you're your
    he she they them their there here and or nor so if then than as at by for from in into of off on onto out
    over to up via with about per is are was were be been being am do does did done has have had can could will
    would shall should may might must just only really very too quite rather such more most much many less least
    few own same other another each every any some all both either neither none no not yet still already again
    once ever never always also even else what which who whom whose when where why how because since while until
    though although however unless despite instead please thanks thank yes ok okay one ones thing things stuff
    way ways kind sort type lot bit part parts case cases time times day today now later soon good bad better
    best worse worst great nice fine cool right wrong correct incorrect perfect awful terrible horrible meh ugh
    hmm wow lol smh answer answers reply replies response responses output result results solution solutions
    question request prompt task work job effort attempt version get gets got getting make makes made making
    want wants need needs like likes use uses used using usage see think know feel feels say says said tell ask
    asked look looks looking works working go goes going come comes came give gives let try tried trying keep
    keeps stop put take took run runs went gone choose picked pick picking actually basically literally simply
    honestly seriously totally completely entirely exactly pretty super maybe perhaps probably somehow something
    anything nothing everything someone anyone nobody everyone people user users dev developer model ai bot
    you'd you'll we'd we'll i'll first second last next new old big small little long short high low full whole
    half different similar several end start top bottom beginning middle here's there's that's what's where's
    who's let's he's she's wasn't isn't aren't didn't doesn't don't can't won't couldn't wouldn't shouldn't
    haven't hasn't content easy alongside along beside besides together behind within between across around toward
    towards upon throughout under below above near inside outside during among except past apart aside away ahead
    back down anyway elsewhere before after code snippet function program file line lines word words project
    team codebase shop stack
    house style repo company standard standards convention linter reviewer review sure well yeah nah nope hey
    properly correctly badly clearly enough total fully partly mostly sometimes often usually year years month
    week ago point idea ideas reason reasons matter matters problem problems issue issues mistake fault junk
    crap garbage nonsense rubbish mess tired busy hurry late slow fast quick lunch coffee cat dog meeting monday
    friday weekend phone weather keyboard brain head mood mind eye eyes compile compiles compiled build builds
    break breaks broke broken crash crashes crashed miss missed topic hallucinated hallucination handle list
    show present format write structure explain finish finished begin honest human haha yay woah whoa gosh god
    jeez damn lazy mate dude man bro sir guys choice banned ban itch itches love loved hate tonight yesterday
    tomorrow boss changed misread misunderstood server wifi internet laptop editor colleague halfway restart
    restarted
""")
