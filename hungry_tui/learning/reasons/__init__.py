"""Reading a reason without a model: what does the user want, for which requests, and how sure is that?"""
