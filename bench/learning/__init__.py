"""The offline benchmark of learning: latent users, a responder that renders real text, baselines.

It shares no word list and no measure with the product, see `world` and `phrases/`; the product knows nothing of it.
"""
