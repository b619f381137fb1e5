package be.cpasonline.directory;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.directory.Fault.Reason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which centre a line speaks of: by our number, its code, its enterprise number, else its name; they must agree. */
final class Naming {

    private final CentreIndex index;
    private final Header header;

    Naming(CentreIndex index, Header header) {
        this.index = index;
        this.header = header;
    }

    CentreNumber centreOf(ListFile.Line line) throws FaultyCell {
        var found = new HashSet<CentreNumber>();
        byNumber(line).ifPresent(found::add);
        byCode(line).ifPresent(found::add);
        Values.enterpriseNumber(this.header.in(line, Column.ENTERPRISE_NUMBER))
                .flatMap(this.index::known)
                .ifPresent(found::add);
        var called = byName(line);
        if (called.size() == 1 || found.isEmpty()) {
            found.addAll(called);
        }
        return single(found, called);
    }

    /** The centre that takes over, under its code, enterprise number, our number or name. */
    CentreNumber successor(String cell) throws FaultyCell {
        var found = cell.matches("[0-9]{5}")
                ? this.index.named(code(cell, Column.SUCCESSOR))
                : Values.enterpriseNumber(cell).flatMap(this.index::known).or(() -> this.index.numbered(cell));
        var called = this.index.called(cell);
        return found.or(() -> called.stream().filter(_ -> called.size() == 1).findFirst())
                .orElseThrow(() -> new FaultyCell(Column.SUCCESSOR, Reason.SUCCESSOR_UNKNOWN, cell));
    }

    private static CentreNumber single(Set<CentreNumber> found, Set<CentreNumber> called) throws FaultyCell {
        if (found.size() > 1) {
            throw new FaultyCell(found.equals(called) ? Reason.CENTRE_AMBIGUOUS : Reason.CENTRE_CONTRADICTORY);
        }
        return found.stream().findFirst().orElseThrow(() -> new FaultyCell(Reason.NO_CENTRE_NAMED));
    }

    private Optional<CentreNumber> byNumber(ListFile.Line line) throws FaultyCell {
        var cell = this.header.in(line, Column.NUMBER);
        var found = this.index.numbered(cell);
        if (found.isEmpty() && !cell.isEmpty()) {
            throw new FaultyCell(Column.NUMBER, Reason.NUMBER_WRONG, cell);
        }
        return found;
    }

    private Optional<CentreNumber> byCode(ListFile.Line line) throws FaultyCell {
        var cell = this.header.in(line, Column.NIS_CODE);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var code = code(cell, Column.NIS_CODE);
        if (this.index.isFormer(code)) {
            throw new FaultyCell(Column.NIS_CODE, Reason.FORMER_CODE, cell);
        }
        return Optional.of(
                this.index.named(code).orElseThrow(() -> new FaultyCell(Column.NIS_CODE, Reason.CENTRE_UNKNOWN, cell)));
    }

    private Set<CentreNumber> byName(ListFile.Line line) throws FaultyCell {
        var name = this.header.in(line, Column.NAME);
        var called = new HashSet<>(this.index.called(name));
        if (called.isEmpty()) {
            called.addAll(this.index.called(this.header.in(line, Column.MUNICIPALITY)));
        }
        boolean onlyAName = !name.isEmpty()
                && this.header.in(line, Column.NUMBER).isEmpty()
                && this.header.in(line, Column.NIS_CODE).isEmpty();
        if (called.isEmpty() && onlyAName) {
            throw new FaultyCell(Column.NAME, Reason.CENTRE_UNKNOWN, name);
        }
        return called;
    }

    private static NisCode code(String cell, Column column) throws FaultyCell {
        if (!cell.matches("[1-9][0-9]{4}")) {
            throw new FaultyCell(column, Reason.NIS_CODE_WRONG, cell);
        }
        return new NisCode(Integer.parseInt(cell));
    }
}
