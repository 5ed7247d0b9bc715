"""What a teacher adds: questions, terms, exercises, rules, uses."""

from __future__ import annotations

from typing import Final

TEACHING: Final = (
    (
        "faq",
        "Add an FAQ.",
        "Do not add an FAQ.",
        """
        faq | faqs | faq: | q and a | q a: | q: | a: | q1: | questions and answers: | common questions: |
        frequently asked questions: | frequently asked | commonly asked | questions people ask | you may ask |
        you might ask | you may wonder | you might wonder | you might be wondering | you may be wondering |
        people often ask | a common question | common questions | q&a: | faq section | some common questions |
        common questions about
        """,
    ),
    (
        "glossary",
        "Add a glossary of terms.",
        "Do not add a glossary.",
        """
        glossary | glossary: | terminology: | key terms: | terms used: | terms: | vocabulary: | key concepts: |
        definitions: | a word on terms | terms used here | list of terms | key terms | mini dictionary | vocabulary
        """,
    ),
    (
        "quiz",
        "Add a quiz or an exercise.",
        "Do not add a quiz or exercises.",
        """
        quiz | quiz: | pop quiz | exercise: | exercises: | homework | homework: | a challenge for you |
        question for you: | question for you | test yourself | test yourself: | test your understanding | self test |
        check your understanding | check your understanding: | practise: | as an exercise | an exercise |
        exercise for the reader | left as an exercise | little exercise | small exercise | your turn | your turn: |
        can you spot | can you guess | can you tell why | can you see why | can you think of | guess what |
        try to predict | what do you think happens | what would happen if | before you read on | before reading on |
        try it yourself | try to solve | brain teaser | puzzle for you | riddle | food for thought | challenge for you:
        | practice problem | practice problems | practice exercise | practice exercises | practice question |
        practice questions: | exercises for you | try it yourself: | try this yourself | challenge yourself |
        bonus challenge | bonus challenge: | now you try | now it's your turn | can you figure out | can you find the |
        can you identify | homework for you | quick quiz | quick quiz: | knowledge check: | what will be the output |
        what would this print | challenge: | what do you think this | what do you think will | what do you think it |
        what would you expect
        """,
    ),
    (
        "mnemonic",
        "Give a mnemonic (memory aid).",
        "Do not give mnemonics (memory aids).",
        """
        mnemonic | mnemonics | mnemonic: | memory aid | memory aid: | memory hook | memory trick | remember it as |
        remember it like | remember this as | easy to remember | easier to remember | to remember it | to remember this
        | to remember which | help you remember | helps you remember | helps to remember | way to remember |
        stick in your head | sticks in the mind | stick in your mind | memorise | memorize | repeat after me |
        an easy way to remember | a simple way to remember | a good way to remember | to help you remember |
        help remember | think of the acronym | remember the acronym | easy way to remember
        """,
    ),
    (
        "rule_of_thumb",
        "Give a rule of thumb.",
        "Do not give rules of thumb.",
        """
        rule of thumb | rules of thumb | rule of thumb: | rule: | golden rule | golden rule: | general rule |
        simple rule | as a rule | when in doubt | if in doubt | in doubt | good default | sensible default |
        sane default | safe default | rough guide | a good rule of | as a general rule | general guideline |
        general guidelines: | general rule: | rough guideline | simple guideline | when unsure | if unsure |
        if you're unsure | if you are unsure | good starting point is | key rule: | quick rule
        """,
    ),
    (
        "use_case",
        "Give a real-world use case.",
        "Do not give real-world use cases.",
        """
        real world | real life | real projects | use case | use cases | use case: | use cases: | when to use it: |
        when to use this: | when to use: | where it is used: | where you would use it: | in the wild | scenario: |
        practical example | practical use | practical uses | practical application | applications: | application: |
        is used by | are used by | used in practice | in practice this | netflix | spotify | uber | airbnb | online shop
        | online store | web shop | bookshop | webshop | e commerce | ecommerce | shopping cart | checkout page |
        payment system | payment provider | chat app | say you run | say you have | say you are | suppose you run |
        picture a team | imagine a shop | comes in handy | handy when | useful when | typical use | typically used |
        you would use this | you'd use this | you reach for | example use case: | example use cases: | use case example
        | common use cases | common use case | typical use cases | real world example | real world examples |
        real world scenario | real world scenarios | real world application | real world applications | real world use |
        in real applications | in real projects | in the real world | example scenario: | practical scenario |
        common scenario | practical examples: | practical applications | practical applications: | practical use cases |
        companies like | companies such as | commonly used in | often used in | widely used in | where you'd use |
        where you might use | you might use this | you might use it | useful for | this is useful when |
        this can be useful | particularly useful | especially useful | common applications: | banking system |
        banking app | say you're building | imagine you're building | suppose you're building | imagine you have |
        for a web app | in practice it is | in practice it's | in practice you
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
