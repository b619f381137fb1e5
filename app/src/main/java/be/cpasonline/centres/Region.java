package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;

/** The three regions, Constitution art. 3; English by courtesy. */
enum Region {
    FLANDERS(new InFourLanguages("Région flamande", "Vlaams Gewest", "Flämische Region", "Flemish Region")),
    WALLONIA(new InFourLanguages("Région wallonne", "Waals Gewest", "Wallonische Region", "Walloon Region")),
    BRUSSELS(new InFourLanguages(
            "Région de Bruxelles-Capitale",
            "Brussels Hoofdstedelijk Gewest",
            "Region Brüssel-Hauptstadt",
            "Brussels-Capital Region"));

    private final InFourLanguages names;

    Region(InFourLanguages names) {
        this.names = names;
    }

    InFourLanguages names() {
        return this.names;
    }
}
