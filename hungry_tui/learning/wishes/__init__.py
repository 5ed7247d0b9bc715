"""From readings to rules: evidence for and against, belief, doubt by what later replies show, the user's own words."""
