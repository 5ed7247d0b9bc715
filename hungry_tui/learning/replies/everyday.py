"""Likenesses drawn from everyday life: the things that are named, and how they are led up to."""

from __future__ import annotations

from typing import Final

THINGS: Final = """
    house houses kitchen chef chefs cook restaurant waiter waiters recipe recipes cake bakery oven librarian
    bookshelf bookshop postman mailbox letterbox envelope parcel warehouse factory conveyor assembly traffic cop
    highway motorway lane train airport luggage suitcase passport bouncer nightclub hotel receptionist concierge
    valet doctor hospital nurse teacher classroom notepad phonebook cashier supermarket grocery lego puzzle jigsaw
    doll dolls toy toys gift gifts bathroom toilet drawer drawers wardrobe closet fridge refrigerator plumbing
    plumber faucet sink garden gardener orchestra chess marathon umbrella seatbelt airbag glue brick bricks
    blueprint locker wallet jar basket sandwich pizza coffee barista dog elephant parrot neighbour neighbor roommate
    butler detective policeman judge referee museum cinema theatre theater stadium doorbell teller sticky note diary
    pantry cupboard vending dam river bathtub thermostat lighthouse compass ladder staircase elevator lift taxi
    carpool dentist barber hairdresser tailor carpenter mechanic pilot captain
"""
_NOUN: Final = "|".join(THINGS.split())
LIKENESS: Final = (
    rf"\b(?:is|are|it's|works?|acts?|behaves?|much|just|bit|exactly|kind of|sort of) "
    rf"(?:[\w'`’-]+ ){{0,5}}?(?:like|similar to|akin to) (?:[\w'’-]+ ){{0,4}}(?:{_NOUN})\b|"
    rf"\b(?:imagine|picture|think of) (?:[\w'`’-]+ ){{0,4}}(?:chef|restaurant|kitchen|warehouse|librar\w+|bookshelf|"
    rf"waiter|post office|mailbox|highway|train|hotel|airport|house|garden|orchestra|"
    rf"bakery|supermarket|classroom)\b|"
    rf"\b(?:similar to|like) house address|\bis the (?:doorbell|bouncer|waiter|chef|librarian|receptionist|valet|"
    rf"concierge|postman|glue|doorman|plumbing|conductor|referee|translator|detective|butler|gatekeeper)\b"
)
