"""What HungryApp is made of: AnnouncingApp, ServingApp, ThemingApp, each on the one before, and what they have."""
