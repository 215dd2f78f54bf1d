package nl.buyergroup.local.demo;

import java.util.UUID;

/** An organisation that was registered: its identifier, its own API client and its person with a password. */
public record Membership(Organisation organisation, UUID id, Actor client, String username, String password) {}
