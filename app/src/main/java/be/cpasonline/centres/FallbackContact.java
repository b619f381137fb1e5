package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;

/** Whom to call when a centre's own details are unknown: a setting, by default the SPP IS. Circular, letterhead. */
public record FallbackContact(InFourLanguages name, String phone, String email) {}
