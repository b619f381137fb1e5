package be.cpasonline.client;

import be.cpasonline.client.keys.SigningKey;
import java.net.URI;

/**
 * How the client of one centre logs in at the authorization server.
 *
 * @param tokenUrl where tokens are given; also the audience of the assertions
 * @param client as the authorization server knows it
 * @param scopes with spaces between; empty for all that the client may
 * @param key whose public half the authorization server knows
 */
public record Login(URI tokenUrl, String client, String scopes, SigningKey key) {}
