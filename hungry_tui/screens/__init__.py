"""The screens: each composes widgets and speaks to the app through messages."""
