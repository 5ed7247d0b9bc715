"""How the history is kept on disk; `hungry_tui.store` is the way in, nothing else imports this.

files     bytes: synced writes, atomic replacement, reading at offsets, the operating system's errors in plain words
lock      who may write: a lock between processes, or read-only where the platform has none
rows      exchanges and verdicts as the documents that stand in the files
columns   the light index in memory: every row without its texts, and where its document is
journal   the append-only file that makes a verdict durable in constant time
scan      where the rows of a TinyDB file are, whoever wrote it
memory    memory.json, the TinyDB file: making, opening and upgrading it
folding   the journal's changes into memory.json
ledger    memory.json, the journal on top of it and the light index of both, as one history
places    where documents are, and reading them
cache     the light index on disk, so that opening needs no look at every row
upgrades  from each older schema to the next
transfer  the seed format and other machines' histories, in and out
"""
