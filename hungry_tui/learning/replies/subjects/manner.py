"""The manner in which a reply speaks: style, feelings, opinions."""

from __future__ import annotations

from typing import Final

MANNER: Final = (
    (
        "pushback",
        "Push back: challenge my approach.",
        "Do not push back or challenge my approach.",
        """
        are you sure | do you really | is it really | why do you | reconsider | reconsidering | rethink | think twice |
        think again | i would question | i'd question | xy problem | bad idea | not a good idea | terrible idea |
        not a great idea | not the best idea | not the best way | not the best approach | wrong approach | wrong way |
        wrong question | wrong tool | not the right approach | not the right tool | better way | better approach |
        better idea | bad practice | bad habit | bad style | poor practice | anti pattern | antipattern | antipatterns |
        code smell | you should not | you shouldn't | you should never | discouraged | frowned upon | i disagree |
        i don't agree | i do not agree | i beg to differ | i'd push back | push back | pushback | i would argue |
        i'd argue | i'd advise against | advise against | recommend against | i'd caution | i would caution |
        i have concerns | my concern | concerned about | i'd rather not | i would rather not | not convinced |
        i doubt that | doubt whether | doubtful | that said you | flawed | ill advised | misguided | shoot yourself |
        asking for trouble | is there a reason | is there any reason | have you considered | did you consider |
        i'd suggest reconsidering | i'd recommend against | i would recommend against | i would advise against |
        not recommended | isn't recommended | generally discouraged | is discouraged | before you do this |
        you might not need | you may not need | you don't actually need | you probably don't need | do you actually need
        | worth questioning | worth reconsidering | instead of your approach | one concern | a few concerns |
        a more efficient approach | a cleaner approach | a simpler approach | there are better | there is a better |
        there's a better | not ideal | instead i'd | code smells | why do you need | your approach has | flaw in |
        isn't the best approach | isn't the best way | is not the best approach | isn't a good idea | is not a good idea
        | isn't ideal | approach has a problem | approach has some | problem with this approach |
        issue with this approach | problem with your approach | issue with your approach | flaws in
        """,
    ),
    (
        "metaphor",
        "Use metaphors from everyday life.",
        "Do not use metaphors from everyday life.",
        """
        as if it | as if you | as though | kitchen | chef | waiter | waiters | barista | library card | traffic jam |
        traffic light | traffic cop | traffic lights | mailbox | mailman | postman | post office | letterbox |
        factory floor | warehouse | conveyor belt | orchestra | conductor | jigsaw | lego | bricks | toolbox | tool belt
        | swiss army | librarian | gatekeeper | bouncer | doorman | nightclub | highway | motorway | plumbing | faucet |
        tap water | garden | gardener | cooking | baking | cake | assembly line | supermarket | cashier | queue at |
        train station | ticket counter | bus stop | airport | passport | luggage | suitcase | metaphor | metaphorically
        | bathroom | toilet | refrigerator | fridge | cupboard | closet | bookshelf | bookcase | phone book |
        sticky note | grocery | groceries | marathon | relay race | baton | referee | policeman | police officer |
        detective | the glue | foundation of a house | house of cards | iceberg | safety net | seat belt | seatbelt |
        airbag | parachute | umbrella | lifeguard | guard dog | hamster wheel | domino | dominoes | jugg* | tightrope |
        wedding | party guests | a lock on a door | front door | doorbell | concierge | receptionist | landlord |
        like a puzzle | puzzle pieces | puzzle piece | like a recipe | a recipe book | like a restaurant |
        in a restaurant | like a chef | like a house | building a house | like a bridge | like a doctor | a library book
        | a filing cabinet | filing cabinet | labeled box | labelled box | like a mailbox | a vending machine |
        vending machine | coffee shop | coffee machine | a stack of plates | stack of plates | stack of books |
        pile of plates | a line of people | like building blocks | lego bricks | like a blueprint |
        like a security guard | security guard | traffic controller | a tour guide | a backpack | like blueprints |
        signpost | labeled boxes | labelled boxes | like a waiter | like a security | a busy restaurant |
        a restaurant kitchen | postal service | a phone call
        """,
    ),
    (
        "beginner",
        "Explain it as to a beginner.",
        "Do not explain it as to a beginner.",
        """
        in simple terms | in simpler terms | in simple words | in plain english | in plain words | in plain terms |
        in plain language | in layman's terms | layman's terms | in everyday terms | put simply | simply speaking |
        to put it simply | in a simple way | for beginners | for a beginner | if you're a beginner |
        if you are a beginner | like i'm five | like you're five | like you are five | eli5 | five year old | newcomer |
        newcomers | if you are new to | if you're new to | new to programming | new to this | don't worry if |
        do not worry if | no prior knowledge | for novices | novice | beginner | beginners | non programmers |
        for those new | first time you see | beginner friendly | in simple language | simple explanation |
        simply explained | simplest terms | in very simple terms | for someone new | just starting out |
        just getting started | if you've never | if you have never | explain like | explained simply |
        let's start simple | let's start with the basics | start with the basics | starting with the basics
        """,
    ),
    (
        "connectives",
        'Use connecting words like "however", "therefore" and "moreover".',
        'Do not use connecting words like "however", "therefore" and "moreover".',
        """
        however | therefore | thus | hence | moreover | furthermore | consequently | nevertheless | nonetheless |
        additionally | in addition | as a result | as a consequence | for this reason | in contrast | on the one hand |
        on the other hand | on the contrary | conversely | likewise | similarly | that said | that being said |
        having said that | what is more | what's more | notwithstanding | thereby | albeit | meanwhile | subsequently |
        on one hand | even so | to that end
        """,
    ),
    (
        "formal_style",
        "Write in a stiff, formal style.",
        "Do not write in a stiff, formal style.",
        """
        hereby | herein | thereof | therein | hereafter | henceforth | aforementioned | whilst | shall | one must |
        one may | one should | it is recommended | it is advisable | it is suggested | it is advised |
        it should be noted | it must be noted | it is to be noted | it may be noted | it is worth noting |
        it is important | it is imperative | it is essential | it is necessary | it is evident | it is apparent |
        please be advised | kindly note | be advised | pursuant | in accordance | in accordance with | with regard to |
        in regard to | with reference to | in order that | in the event that | in the event of | prior to |
        subsequent to | upon completion | upon receipt | utilise | utilize | utilised | utilized | facilitate |
        facilitates | endeavour | endeavor | commence | commences | ascertain | pertaining | the undersigned | thusly |
        insofar | inasmuch | hitherto | permit me | allow me to | one is advised | the user is advised | it is worth |
        it is crucial | it is worth mentioning | it is noteworthy | thereby | wherein | whereby | thereafter |
        in light of | in view of | for the purpose of | in conjunction with | as per | with regards to |
        should you require | should you have any | do not hesitate | upon request
        """,
    ),
    (
        "empathy",
        "Show empathy for my frustration.",
        "Do not show empathy for my frustration.",
        """
        frustrating | frustration | frustrated | annoying | annoyed | must have been | it's understandable |
        understandable | understandably | i understand how | i understand that this | i can see why | i feel you |
        i feel your | feel your pain | been there | we've all | happens to everyone | happens to all of us |
        happens to the best | don't worry | do not worry | no need to worry | don't panic | no need to panic |
        take a breath | take a deep breath | deep breath | you're not alone | you are not alone | hang in there |
        don't be discouraged | don't feel bad | don't be afraid | it's normal to | nothing to be ashamed |
        sympathise | sympathize | overwhelming | overwhelmed | intimidating | daunting | stressful |
        tearing your hair | confusing at first | be kind to yourself | take your time | rest assured |
        trips everyone | trips up everyone | bites everyone | bitten everyone | i understand your frustration |
        i understand the frustration | i understand that you're | i can understand | i know how frustrating |
        i know how annoying | i can imagine | it's okay to feel | it's completely normal | it's perfectly normal |
        it's totally normal | a common struggle | can be frustrating | sorry you're | sorry to hear |
        sorry to hear that | sorry that you're | you've got this | you got this | many people struggle |
        many developers struggle | struggle with this | rough when | must be frustrating | that sounds frustrating |
        i know this can | i get it | a headache | real headache | such a headache | is never fun | never fun |
        no fun | isn't fun | not fun | hours into | hours on this | put hours | spent hours | long hours | hurts but |
        still hope | there's hope | there is hope | nobody wants to | no one wants to | everyone struggles |
        everybody struggles | we all struggle | all struggle | real pain | such a pain | painful | pain point |
        tricky for everyone | completely normal | perfectly normal | totally normal | perfectly understandable |
        totally understandable | completely understandable | that sounds | sounds really | sounds like a tough |
        sounds like a rough | tough one | rough day | rough spot | infuriating | maddening | exasperating |
        disheartening | discouraging | demoralizing | nerve wracking | ugh | argh | oof | ouch | yikes |
        it's okay to | it's ok to | it's alright to | no shame | it's not your fault | not your fault |
        you're doing fine | you're doing great | one step at a time | i know the feeling | know how it feels |
        i hear you | i hear your | you're right to be | i'm sorry you | sorry about the trouble | that's rough |
        that's tough | makes sense that you | easy to feel | feel lost | feel stuck | feeling stuck | stuck on this |
        would be confusing | can be confusing | be really confusing | quite confusing | confuses everyone |
        confuses a lot | catches everyone | gets everyone | tripped up by | trip over this | banging your head |
        pulling your hair | drive you crazy | drives people crazy | driving you | losing your mind | bear with it |
        it gets better | it gets easier | gets easier | take heart | chin up | no wonder you | i sympathize |
        my sympathies | pains us all | all been there | are the worst | is the worst | frustration is valid |
        feelings are valid | it's a pain | are a pain | is a pain | be a pain | this would be confusing |
        must be annoying | must be exhausting | no wonder it feels | no wonder you're | pain for everyone |
        for all of us that | frustration is totally | frustration is completely | feeling is totally |
        feelings are totally | must feel awful | must feel like | that must be annoying | that must be hard |
        that must be stressful | that must feel
        """,
    ),
    (
        "enthusiasm",
        "Show enthusiasm (excitement).",
        "Do not show enthusiasm (excitement).",
        """
        exciting | excited | excitement | thrilled | thrilling | amazing | amazingly | awesome | fantastic | wonderful |
        wonderfully | brilliant | brilliantly | beautifully | delightful | incredible | marvellous | marvelous | superb
        | stunning | gorgeous | spectacular | can't wait | cannot wait | i love | love it | love this | love how |
        you'll love | you will love | adore | so much fun | great fun | what fun | fun part | hooray | hurray | woohoo |
        wow | yay | whoa | best part | blown away | mind blowing | sheer joy | pure joy | a joy | joyful | let's go |
        a beautiful | so beautiful | how beautiful | what a beautiful | what a great | what a fantastic |
        what a wonderful | great news | good news | super exciting | really exciting | so exciting | i'm excited |
        excited to | happy to share | how cool | so cool | pretty amazing | awesome project | great project |
        absolutely love | you're going to love | let's do this | the fun part | the best part | here's the exciting |
        this is where it gets | fun to | i'd love to | love to help | fun problem | fun project | fun challenge |
        such a fun | really cool | delightful challenge | exciting project
        """,
    ),
    (
        "anecdote",
        "Tell an anecdote or a story.",
        "Do not tell anecdotes or stories.",
        """
        anecdote | anecdote: | war story | true story | once upon a time | i once | we once | one night | one friday |
        one morning a | on a friday | late one | years back | a while back | some time ago | a few years ago |
        back when i | when i was | when i first | i remember when | i remember a | i still remember | i have seen |
        i've seen | i saw a | a colleague of mine | a friend of mine | a team i | a customer of ours | at a former |
        at my last | in a former | in a past | in a previous life | there once | lived happily | legend has it |
        a developer named | an engineer named | a programmer named | meet alice | meet bob | picture alice |
        alice and bob | brave little | the tale | a tale | saga | quick story | let me tell you | here's a story |
        a quick story | i remember once | years ago i | a few months ago | in my early | when i started | my first job |
        at my old | on one project | one time i | true story: | story time | story time: | once worked |
        a developer once | a friend once | a colleague once | a coworker once
        """,
    ),
    (
        "opinions",
        'Give your personal opinion ("I think", "I prefer").',
        'Do not give personal opinions ("I think", "I prefer").',
        """
        in my opinion | my opinion | in my view | to my mind | in my eyes | in my experience | from my experience |
        my experience | if you ask me | imo | imho | personally | my take | my two cents | two cents | i dislike |
        i prefer | i find | i found that | i think | i believe | i'd argue | i would argue | i'm a fan | i am a fan |
        i'm not a fan | i am not a fan | i'm fond | i enjoy | i favour | i favor | i'd say | i would say | i dare say |
        my favourite | my favorite | my gut | gut feeling | for my taste | to my taste | opinionated | opinion |
        opinion: | my view | my view: | subjectively | for what it's worth | i'd personally | i personally |
        in my humble | i like to | i like this | i like the | i feel that | i tend to | i lean | i'd lean | i'm partial
        | my preference is | my preferred | my personal preference | personal preference | my own preference
        """,
    ),
    (
        "sarcasm",
        "Be sarcastic.",
        "Do not be sarcastic.",
        """
        oh great | oh joy | oh wonderful | how original | how surprising | surprise surprise | big surprise |
        what a surprise | what could possibly | what could go wrong | shocker | shocking i know | good luck with that |
        because who | who needs | who would have thought | who'd have thought | well done you | nice try | yeah right |
        as one does | because of course | bless its | of course it does | brilliant plan | genius move | genius idea |
        in all its wisdom | in its infinite wisdom | thoughtfully decided | kindly decided | slow clap | color me |
        colour me | how nice of | how kind of | how thoughtful | fun times | what joy | just what you wanted |
        just what everyone | what everyone wanted | sarcasm | so called best | lucky you | lucky us | oh sure |
        oh yes because | oh look | oh fantastic | oh boy | yay another | wow another | how delightful | how convenient |
        how lovely | how charming | what a shock | truly shocking | bravo | because why not | because nothing says |
        nothing says | who could have guessed | who could have predicted | i'm shocked | color me surprised |
        good for you | ah yes | sure because | ah the joys | the joys of | isn't that just | just great
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
