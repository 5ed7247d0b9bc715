"""What HungryApp is made of: each module adds one concern to the app below it."""
