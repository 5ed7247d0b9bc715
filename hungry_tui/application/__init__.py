"""What HungryApp is made of: a chain of apps, each on the one before (`announcing` is the first), and their parts."""
