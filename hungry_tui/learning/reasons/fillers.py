"""Words that name no thing: grammar, small talk, talk about the work itself."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.wording import words_of

FILLERS: Final = words_of("""
    e.g i.e etc
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
SMALL: Final = words_of("""
    a an the this that these those it its it's i i'm i'd i'll i've me my we we're we've us our you you're you'd you've
    your they them their there here and or but so to of in on for at with by from as is are was were be been do does
    did have has had will would can could should must not no don't please just too very really what what's why how when
    if then than more most some any all one once ones at only also next time again ever still already even yet now
    always never about much many such own other another each every both either rather instead else quite kind sort way
    bit lot part thing things stuff
    answer answers reply replies response responses output code snippet snippets function functions file text word words
    line lines sentence question request style format formatting job task idea version result results
    let make made makes get gets got give gives given put write writes written writing see look looks looking read reads
    reading want wanted need needs like know think use using used say says said saying tell tells told speak talk
    take takes took explain describe show shows showing include provide send present ask asked come comes go goes
    leave leaves keep keeps stop begin begins start starts finish end ends split break breaks sound sounds feel feels
    seem seems happen happens understand care mind help helps helped find expect expected supposed decide add adds added
    first last before after afterwards into out up down over top bottom beginning middle front inside around between
    good great nice fine ok okay better best worse worst nicer clearer bigger smaller small little big bad properly
    correctly nicely clearly easily finally honestly literally actually seriously simply basically probably maybe
    thanks thx lol man dude bro mate guys sure well yes yeah nah wow hi hey smh ugh meh hmm anyone anybody someone
    everyone everybody everywhere nowhere everything anything nothing something whole full half enough plain simple
    same because since while though although anyway whether which who where friendly useful helpful lazy mess
    complete completely totally short long easy hard clear proper properly real actual new old different
    thank cheers case cases covered shown given done added provided present repo project codebase team company
    colleague colleagues boss review reviews reviewer reviewers production prod nearly almost mostly often sometimes
    usually especially particularly frankly absolutely definitely merely super extremely obviously personally
""")
"""Words that may stand beside any wish without changing it."""
REAL: Final = words_of("""
    create exist decode load store wrapper cause leading closed meta separated flush replaced native three
    handler treat container compat export stable slice floor marked creates cursor deleted addition started
    quoted containers executed truncate stat taking caching draw larger causes rely shape scan opened latter
    qualified referenced handlers completed described excluded worker invoked factor compared validated trivial
    storing caches stores introduced clock chosen filled divide provider beta linked exports codecs placed
    linear styled whereas prop writer wrappers workers released ident exited tied stats relies overlay importer
    treats logged inlined draws seed folded thrown linking blink locked providers strike sell replay packed
    derive counted worry modulo identified fairly slices manifest locking grow decided codec cleaned vice timed
    suppose flavor backed substituted linker driven multiply flushed divided complement shapes driver adapt
    pickled explore solver quot probe posted modal decodes valued reduced popped pointed lived grows bubble
    sampled routed rational messing flushes drivers deprecate cold fair cart stepped factors coaching lasting
    porting warding warming clan shout shirt stuck stock tile tire smile cage brow router maker baker whale
    paint cast casts caster batching hashing pooling polling abbreviate
""")
"""Words that are no slips of the keyboard, though they look like others that a list knows."""
