package be.cpasonline.provider;

/** How a provider gives what it knows of a person. */
public enum Answers {
    /** UserInfo is bare JSON, protected by the connection alone. */
    PLAIN,
    /** UserInfo is a signed token, as CSAM FAS sends it. */
    SIGNED,
    /** The id_token and UserInfo are signed and then encrypted to us, as itsme sends them. */
    NESTED
}
