"""How a reply may speak, by tone and choice of words: the phrases that tell of it, see `subjects`."""

from __future__ import annotations

from typing import Final

TONE: Final = (
    (
        "belittling",
        'Use words like "simply", "just" and "obviously".',
        'Do not use belittling words like "simply", "just" and "obviously".',
        """
        simply | just | obviously | obvious | trivially | trivial | of course | merely | clearly | plainly |
        naturally | evidently | self evident | needless to say | goes without saying | a breeze | as everyone knows |
        everyone knows | everybody knows | as we all know | as you surely know | as you know | as you should know |
        no big deal | piece of cake | child's play | a no brainer | no brainer | no rocket science |
        not rocket science | as simple as | as easy as | it's easy | it is easy | it's simple | it is simple |
        it's that simple | that easy | easy enough | super easy | dead simple | dead easy | really easy |
        couldn't be easier | could not be easier | easy peasy | nothing to it | even a beginner | any beginner |
        anyone can | straightforward | all you have to do | all you need to do | only need to
        """,
    ),
    (
        "fillers",
        'Use emphatic words like "very", "really" and "actually".',
        'Leave out filler words like "very", "really", "basically" and "actually".',
        """
        very | really | basically | actually | quite | extremely | incredibly | literally | honestly | frankly |
        essentially | totally | completely | absolutely | definitely | certainly | entirely | utterly | pretty much |
        highly | truly | rather | simply put | in fact | as a matter of fact | to be honest | to be fair |
        at the end of the day | needless to say | super | so very | remarkably | particularly | especially |
        of course | indeed | surely | undoubtedly | the thing is | the fact that | the fact of the matter | you know |
        you see | i mean
        """,
    ),
    (
        "buzzwords",
        'Use marketing language and buzzwords like "powerful" and "seamless".',
        'Do not use buzzwords and marketing language like "powerful" or "seamless".',
        """
        powerful | seamless* | cutting edge | bleeding edge | state of the art | best in class | best of breed |
        game changer | game changing | delve | delving | blazing | blazingly | lightning fast | world class |
        next level | next generation | next gen | supercharge* | unlock the power | unlock the potential |
        unlock the full | unlocks the power | unlocks the full | unlock your | unlock new | unlocks new | empower* |
        synerg* | holistic* | leverag* | enterprise grade | enterprise ready | battle tested | battle hardened |
        production ready | production grade | industry standard | industry leading | future proof* | elegant* |
        rich set | feature rich | crucial* | comprehensive* | effortless* | revolution* | turbocharge* | streamlin* |
        unleash* | robust and | robust solution | scalable and | cloud native | mission critical | innovative |
        innovation | disruptive | groundbreaking | transformative | ecosystem | paradigm | paradigms | actionable |
        value add | added value | move the needle | low hanging fruit | deep dive | one stop | out of the box |
        silver bullet | superpower | superpowers | magical* | vibrant | tapestry | realm | landscape | journey |
        elevate | pivotal | harness | harnessing | harnesses | frictionless | turnkey | rock solid | bulletproof
        """,
    ),
    (
        "casual",
        "Write casually, like a buddy.",
        "Keep a professional tone, without slang.",
        """
        gonna | wanna | gotta | lemme | gimme | dunno | ain't | yeah | yep | yup | yo | nope | kinda | sorta | dude |
        mate | mates | buddy | pal | folks | guys | awesome | cool | btw | fyi | tbh | imo | imho | afaik | iirc |
        ya | y'all | heck | magic happens | voilà | voila | bam | boom | whoosh | poof | tada | ta da | yay | woohoo |
        whoops | oops | ugh | phew | meh | nah | hey | bro | champ | friend | my friend | amigo | rocks | sucks |
        chill | chillin | no sweat | no worries | no biggie | easy peasy | piece of cake | super duper | hang tight |
        hit the road | good to go | you're golden | we're golden | all set | bob's your uncle | job done |
        that's it folks | sweet | neat | nifty | fancy schmancy | stuff | thingy | a bunch of | a ton of | tons of |
        loads of | a whole lot | messed up | screwed up | screw up | freak out | freaking out | blows up | barf |
        barfs | choke on | chokes on | fire it up | crank | yank | yanks | nuke | chuck | toss it | slap | slaps |
        whip up | cheers
        """,
    ),
    (
        "please",
        'Say "please".',
        'Do not say "please".',
        "please | kindly | if you would | would you mind | be so kind | if you don't mind",
    ),
    (
        "thanks",
        "Thank me.",
        "Do not thank me.",
        """
        thank | thank you | thanks | thanks: | grateful | gratitude | appreciate | appreciated | much appreciated |
        i owe you | obliged | ta for
        """,
    ),
    (
        "latin",
        'Use abbreviations like "e.g." and "i.e.".',
        'Write abbreviations like "e.g.", "i.e." and "etc." out.',
        "e g | eg | i e | ie | etc | viz | cf | vs | aka | a k a | w r t | n b | nb | resp | approx | et al | incl",
    ),
    (
        "foreign_words",
        'Use Latin or foreign expressions like "ad hoc" and "per se".',
        'Do not use Latin or foreign expressions like "ad hoc" and "per se".',
        """
        ad hoc | per se | de facto | vice versa | ipso facto | a priori | a posteriori | status quo | quid pro quo |
        sine qua non | caveat emptor | in situ | ad infinitum | ad nauseam | bona fide | pro forma | modus operandi |
        mea culpa | carpe diem | ergo | inter alia | mutatis mutandis | ceteris paribus | prima facie | reductio |
        raison d'être | raison d'etre | déjà vu | deja vu | c'est la vie | et voilà | et voila | voilà | vis à vis |
        vis a vis | en passant | faux pas | tour de force | pièce de résistance | je ne sais quoi | laissez faire |
        zeitgeist | schadenfreude | gestalt | über | wunderbar | kaput | ersatz | mañana | hasta la vista | amigo |
        capisce | dolce vita | sayonara | bon appétit | bon voyage | magnum opus
        """,
    ),
    (
        "absolutes",
        'Use absolute words like "always" and "never".',
        'Do not use absolute words like "always" and "never".',
        """
        always | never | must | every time | every single | without exception | without fail | no exceptions |
        guaranteed | guarantees that | impossible | under no circumstances | in no case | in any case |
        in every case | must not | mustn't | at all costs | no matter what | at no point | not once | not ever |
        ever again | nobody | no one | absolutely never | invariably | the only way | the only right |
        the one and only | 100 percent | no way around
        """,
    ),
    (
        "pushback",
        "Challenge my approach where you see a better one.",
        "Do not question my approach or lecture me.",
        """
        are you sure | do you really | is it really | why not | why do you | reconsider | reconsidering | rethink |
        think twice | think again | i would question | i'd question | questionable | xy problem | bad idea |
        not a good idea | terrible idea | not a great idea | not the best idea | not the best way |
        not the best approach | wrong approach | wrong way | wrong question | wrong tool | not the right approach |
        not the right tool | better way | better approach | better idea | bad practice | bad habit | bad style |
        poor practice | anti pattern | antipattern | antipatterns | code smell | smells | you should not |
        you shouldn't | you should never | discouraged | frowned upon | i disagree | i don't agree | i do not agree |
        i beg to differ | i'd push back | push back | pushback | i would argue | i'd argue | i'd advise against |
        advise against | recommend against | i'd strongly | i strongly | i'd caution | i would caution |
        best practice | best practices | you really should | you should always | you ought to | remember to |
        never do | never ever | i have concerns | my concern | concerned about | i'd rather not | i would rather not |
        not convinced | i doubt that | doubt whether | doubtful | that said you | flawed | ill advised | misguided |
        shoot yourself | asking for trouble
        """,
    ),
    (
        "metaphor",
        "Use metaphors and pictures from everyday life.",
        "Do not use metaphors or comparisons from everyday life.",
        """
        as if it | as if you | as though | kitchen | chef | cook | restaurant | waiter | waiters | bartender |
        barista | library card | traffic jam | traffic light | traffic cop | traffic lights | recipe | mailbox |
        mailman | postman | post office | letterbox | envelope | factory floor | warehouse | conveyor belt |
        orchestra | conductor | puzzle | jigsaw | lego | bricks | toolbox | tool belt | swiss army | librarian |
        gatekeeper | bouncer | doorman | nightclub | highway | motorway | plumbing | pipes | faucet | tap water |
        chess | garden | gardener | cooking | baking | cake | toy | toys | assembly line | supermarket | cashier |
        checkout line | queue at | train station | ticket counter | bus stop | airport | passport | luggage |
        suitcase | metaphor | metaphorically | bathroom | toilet | shower | refrigerator | fridge | cupboard |
        drawer | closet | bookshelf | bookcase | phone book | address book | sticky note | shopping list | grocery |
        groceries | marathon | relay race | baton | referee | football | hospital | doctor | nurse | policeman |
        police officer | detective | the glue | skeleton | foundation of a house | house of cards | a house | bridge |
        river | ocean | mountain | iceberg | safety net | seat belt | seatbelt | airbag | parachute | umbrella |
        lifeguard | watchdog | guard dog | hamster wheel | domino | dominoes | jugg* | tightrope | a dance | dancing |
        dancers | wedding | party guests | a lock on a door | front door | doorbell | concierge | receptionist |
        hotel | landlord | tenant
        """,
    ),
    (
        "beginner",
        "Explain as to a beginner.",
        "Do not explain as to a beginner.",
        """
        in simple terms | in simpler terms | in simple words | in plain english | in plain words | in plain terms |
        in plain language | in layman's terms | layman's terms | in everyday terms | put simply | simply put |
        simply speaking | to put it simply | in a simple way | for beginners | for a beginner | if you're a beginner |
        if you are a beginner | like i'm five | like you're five | like you are five | eli5 | five year old |
        newcomer | newcomers | if you are new to | if you're new to | new to programming | new to this |
        don't worry if | do not worry if | no prior knowledge | from scratch | baby steps | the basic idea |
        easy to understand | for novices | novice | beginner | beginners | non programmers | non technical |
        for those new | first time you see | never seen
        """,
    ),
    (
        "connectives",
        'Use connecting words like "however", "therefore" and "moreover".',
        'Leave out connecting words like "however", "therefore" and "moreover".',
        """
        however | therefore | thus | hence | moreover | furthermore | consequently | accordingly | nevertheless |
        nonetheless | additionally | in addition | as a result | as a consequence | for this reason | in contrast |
        on the one hand | on the other hand | on the contrary | conversely | likewise | similarly | that said |
        that being said | having said that | besides | what is more | what's more | notwithstanding | thereby |
        in turn | albeit | meanwhile | subsequently | alternatively
        """,
    ),
    (
        "formal_style",
        "Write in a formal style.",
        "Do not write in a stiff, formal style.",
        """
        hereby | herein | thereof | therein | hereafter | henceforth | aforementioned | the former | the latter |
        whilst | shall | one must | one may | one should | it is recommended | it is advisable | it is suggested |
        it is advised | it should be noted | it must be noted | it is to be noted | it may be noted |
        it is worth noting | it is important | it is imperative | it is essential | it is necessary | it is evident |
        it is apparent | please be advised | kindly note | please note | be advised | pursuant | in accordance |
        in accordance with | with respect to | with regard to | in regard to | with reference to | in order that |
        in the event that | in the event of | prior to | subsequent to | upon completion | upon receipt | utilise |
        utilize | utilised | utilized | facilitate | facilitates | endeavour | endeavor | commence | commences |
        terminate the | ascertain | pertaining | respectively | the undersigned | thusly | insofar | inasmuch |
        hitherto | furthermore | moreover | notwithstanding | permit me | allow me to | dear sir
        """,
    ),
    (
        "empathy",
        "Show empathy when I am stuck.",
        "Do not comment on my feelings.",
        """
        frustrating | frustration | frustrated | annoying | annoyed | that must | must have been | must be hard |
        it's understandable | understandable | understandably | i understand how | i understand that this |
        i know how | i can see why | i feel you | i feel your | feel your pain | been there | we've all |
        happens to everyone | happens to all of us | happens to the best | don't worry | do not worry |
        no need to worry | don't panic | no need to panic | take a breath | take a deep breath | deep breath |
        you're not alone | you are not alone | hang in there | don't be discouraged | don't feel bad |
        don't be afraid | it's okay to | it is okay to | it's normal to | nothing to be ashamed | sympathise |
        sympathize | overwhelming | overwhelmed | intimidating | daunting | stressful | painful | headache |
        tearing your hair | confusing at first | be kind to yourself | take your time | rest assured |
        trips everyone | trips up everyone | bites everyone | bitten everyone
        """,
    ),
    (
        "enthusiasm",
        "Show excitement.",
        "Do not show excitement.",
        """
        exciting | excited | excitement | thrilled | thrilling | amazing | amazingly | awesome | fantastic |
        wonderful | wonderfully | brilliant | brilliantly | beautiful | beautifully | delightful | delight |
        incredible | marvellous | marvelous | superb | stunning | gorgeous | spectacular | can't wait | cannot wait |
        i love | love it | love this | love how | you'll love | you will love | adore | so much fun | great fun |
        what fun | fun part | the fun | hooray | hurray | woohoo | wow | yay | whoa | magic | best part |
        best of all | blown away | mind blowing | delicious | sheer joy | pure joy | a joy | joyful | let's go
        """,
    ),
    (
        "anecdote",
        "Tell an anecdote or a story.",
        "Do not tell anecdotes or stories.",
        """
        anecdote | anecdote: | story: | war story | true story | a story | the story | once upon a time | i once |
        we once | one day | one night | one friday | one morning a | on a friday | late one | years back |
        a while back | some time ago | a few years ago | back when i | when i was | when i first | i remember when |
        i remember a | i still remember | i recall | i have seen | i've seen | i saw a | a colleague of mine |
        a friend of mine | a team i | a customer of ours | at a former | at my last | in a former | in a past |
        in a previous life | there was a | there once | lived happily | legend has it | a developer named |
        an engineer named | a programmer named | meet alice | meet bob | picture alice | alice and bob |
        brave little | the tale | a tale | saga
        """,
    ),
    (
        "opinions",
        "Give your personal opinion.",
        "Do not give personal opinions.",
        """
        in my opinion | my opinion | in my view | to my mind | in my eyes | in my experience | from my experience |
        my experience | if you ask me | imo | imho | personally | my take | my two cents | two cents | i like |
        i dislike | i prefer | i find | i found that | i feel | i think | i believe | i'd argue | i would argue |
        i'm a fan | i am a fan | i'm not a fan | i am not a fan | i'm fond | i enjoy | i favour | i favor |
        i consider | i'd say | i would say | i dare say | my favourite | my favorite | favourite | favorite | my gut |
        gut feeling | for my taste | to my taste | opinionated | opinion | opinion: | my view | my view: |
        subjectively | for what it's worth
        """,
    ),
    (
        "sarcasm",
        "Be sarcastic.",
        "Do not be sarcastic.",
        """
        oh great | oh joy | oh wonderful | how original | how surprising | surprise surprise | big surprise |
        what a surprise | what could possibly | what could go wrong | shocker | shocking i know | shockingly |
        good luck with that | because who | who needs | who would have thought | who'd have thought |
        congratulations you | well done you | nice try | yeah right | as one does | because of course | bless its |
        of course it does | brilliant plan | genius move | genius idea | in all its wisdom | in its infinite wisdom |
        thoughtfully decided | kindly decided | slow clap | color me | colour me | how nice of | how kind of |
        how thoughtful | fun times | what joy | just what you wanted | just what everyone | what everyone wanted |
        sarcasm | irony | ironic | ironically | so called best | lucky you | lucky us
        """,
    ),
    (
        "persona",
        "Speak in character, such as a pirate.",
        "Do not play a character.",
        """
        arr | arrr | arrrr | ahoy | matey | mateys | me hearties | shiver me | avast | aye | landlubber |
        landlubbers | yer | ye | thou | thee | thy | thine | hath | doth | hark | behold | verily | forsooth |
        prithee | methinks | milord | m'lord | m'lady | good sir | noble | alas | quest | adventurer |
        brave adventurer | young padawan | padawan | jedi | use the force | the force | elementary my dear |
        dear watson | beep boop | beep | bleep | meow | woof | howdy | partner | y'all | yeehaw | captain's log |
        cap'n | me boy | crikey | by jove | old chap | jolly good | grasshopper | wizard | sorcery | spell | dungeon |
        dragon | treasure | booty | ha ha | mwahaha
        """,
    ),
    (
        "titles",
        "Address me by a title such as sir or boss.",
        "Do not address me by a title such as sir or boss.",
        """
        sir | madam | ma'am | boss | chief | captain | master | maestro | guru | professor | doctor | your honour |
        your honor | your majesty | my lord | my dear | dear user | dear developer | dear friend | dear colleague |
        dear reader | dear customer | dear programmer | dear sir | esteemed | honoured | honored | valued customer |
        comrade | governor | guv | skipper | commander | fellow coder | fellow developer | fellow programmer |
        fellow engineer
        """,
    ),
    (
        "third_person",
        "Speak of me in the third person, as the user or the reader.",
        "Do not speak of me in the third person.",
        """
        the reader | the readers | the developer | the developers | the programmer | the programmers | the engineer |
        the user can | the user should | the user may | the user might | the user must | the user wants |
        the user asks | the user asked | the user needs | the user would | the user wishes | the user has to |
        the user is asking | the user's question | the user's request | the user's code | the asker | the questioner |
        the requester | the author of the question | the author of the code | one can | one could | one should |
        one may | one might | one must | one would | one has to | one needs | one wants | one uses | one often |
        one does | one then | one first | oneself | one's | whoever asks | whoever reads
        """,
    ),
    (
        "swearing",
        "Swear a little.",
        "Do not swear.",
        """
        damn | damned | dammit | goddamn | hell | hellish | crap | crappy | shit | shitty | bullshit | fuck |
        fucking | fucked | bloody | freaking | frigging | friggin | effing | wtf | ass | badass | asshole | bastard |
        bitch | arse | piss | pissed | screw this | screw that | sucks
        """,
    ),
    (
        "poem",
        "Write in verse.",
        "Do not write poems or verse.",
        """
        roses are red | haiku | haiku: | poem | poem: | poetry | limerick | limerick: | verse | verses | rhyme |
        rhymes | sonnet | ode to | ode | stanza | o thou | 'tis | 'twas | 'neath | o'er | ne'er | whispers | whisper |
        moonlight | gently | softly | slumber* | there once was
        """,
    ),
    (
        "personification",
        "Give things human feelings and wishes.",
        "Do not give things human feelings or wishes.",
        """
        complains | complain | complained | is happy | are happy | be happy | happy with | happily | unhappy |
        is sad | gets sad | gets angry | is angry | grumpy | grumbles | cries | cry | screams | scream | screaming |
        shouts | yells | whines | confused | gets confused | greedy | hungry | hungrily | thirsty | lonely | shy |
        jealous | bored | tired | polite | politely | impatient | patiently | stubborn | stubbornly | refuses to |
        doesn't care | does not care | couldn't care | hates | loves | likes to | wants to | want to know |
        thinks that | thinks it | believes that | knows nothing | has no idea | forgets | remembers | sleepy |
        wakes up | naps | promises to | trusts | dutifully | cheerfully | faithfully | gladly | reluctantly |
        minds its own | feels | gossip | gossips | chatty | talkative | panics and | goes to bed | asks nicely |
        asks politely
        """,
    ),
    (
        "gendered",
        'Use "he" or "she" for a person.',
        "Use gender-neutral words.",
        """
        he | she | his | her | him | hers | himself | herself | he's | she's | he'll | she'll | mankind | manpower |
        middleman | man hours | man hour | man days | chairman | workmanlike
        """,
    ),
    (
        "sign_off",
        "Sign off with a greeting at the end.",
        "Do not sign off with a greeting at the end.",
        """
        best regards | kind regards | warm regards | warmest regards | regards | yours sincerely | sincerely |
        yours truly | yours faithfully | all the best | best wishes | with best wishes | warm wishes | warmly |
        happy coding | happy hacking | happy debugging | happy building | happy shipping | happy testing | good luck |
        best of luck | fingers crossed | have a great | have a nice | have a good | have a lovely | have a wonderful |
        have fun | take care | signed your | your assistant | your friendly | until next time | see you |
        see you soon | talk soon | over and out | farewell | goodbye | bye | bye bye | so long | stay safe |
        keep coding | enjoy your day | cheers | godspeed | peace out | may your code | may your
        """,
    ),
    (
        "shoulds",
        'Tell me what I "should" or "need to" do.',
        'Do not tell me what I "should" or "need to" do.',
        """
        you should | you shouldn't | you need to | you have to | you must | you ought to | you had better |
        you'd better | you'll have to | you will have to | you'll need to | you will need to | you are supposed to |
        you're supposed to | you are expected to | you are required to | you're required to | make sure to |
        make sure you | be sure to | be sure that you | don't forget to | do not forget to | remember to |
        never forget to | it is your job | you really should | you want to make sure | you are obliged
        """,
    ),
    (
        "number_words",
        "Write numbers as words.",
        "Write numbers as digits.",
        """
        two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty |
        forty | fifty | sixty | hundred | hundreds | thousand | thousands | dozen | dozens
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
