package be.cpasonline.notification;

import be.cpasonline.MovableClock;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.ReferenceData;
import be.cpasonline.request.Submissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Municipalities of these tests alone, one for each language region and some whose centre has no confirmed address. */
enum Town {
    LIEGE(62_063),
    GENT(44_021),
    EUPEN(63_023),
    BRUSSELS(21_004),
    ARLON(81_001),
    DINANT(91_034),
    HUY(61_031),
    VERVIERS(63_079),
    MONS(53_053),
    TOURNAI(57_081),
    CINEY(91_030),
    OSTEND(35_013),
    TURNHOUT(13_040),
    MECHELEN(12_025),
    MALMEDY(63_049),
    SPA(63_072),
    ATH(51_004),
    ROCHEFORT(91_114),
    EEKLO(43_005),
    THUIN(56_078),
    SOIGNIES(55_040),
    NIVELLES(25_072),
    RIXENSART(25_091),
    WAVRE(25_112),
    TUBIZE(25_105),
    BEAUMONT(56_005),
    CHIMAY(56_016);

    private static final LocalDate DAY = BelgianTime.dayOf(MovableClock.START);

    /** The latest import counts, so that none may be recorded at the same instant as another. */
    private static final AtomicInteger IMPORTS = new AtomicInteger();

    private final NisCode code;

    Town(int code) {
        this.code = new NisCode(code);
    }

    NisCode code() {
        return this.code;
    }

    CentreNumber centre() {
        return ReferenceData.centres()
                .of(Submissions.municipality(this.code), DAY)
                .number();
    }

    void confirm(DirectoryImports imports, String address) {
        var entry = new DirectoryImport.Entry(
                centre(), DAY.minusDays(1), Optional.empty(), Optional.empty(), Optional.of(address));
        imports.record(
                new DirectoryImport("test", "test", Provenance.IMPORTED, List.of(entry)),
                MovableClock.START.plusMillis(IMPORTS.incrementAndGet()));
    }
}
