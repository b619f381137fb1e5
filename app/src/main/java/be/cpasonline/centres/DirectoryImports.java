package be.cpasonline.centres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator imports about centres: kept with who, when and from where, and seen by every node within seconds. */
@Component
public class DirectoryImports {

    private final DirectoryTable table;
    private final ImportedDirectory imported;
    private final WelfareCentres centres;
    private final TransactionTemplate transaction;

    DirectoryImports(
            DirectoryTable table,
            ImportedDirectory imported,
            WelfareCentres centres,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.imported = imported;
        this.centres = centres;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps an import whole or not at all; its notice addresses count as confirmed from their day on.
     *
     * @throws IllegalArgumentException when it speaks of a centre that does not exist on the day it names
     */
    public void record(DirectoryImport directory, Instant now) {
        directory.entries().forEach(entry -> mustExist(entry.centre(), entry.from()));
        this.transaction.executeWithoutResult(_ -> {
            var id = this.table.add(directory.recordedBy(), directory.source(), directory.provenance(), now);
            for (var entry : directory.entries()) {
                if (entry.contact().isPresent() || entry.enterpriseNumber().isPresent()) {
                    this.table.addContact(id, entry);
                }
                if (entry.noticeAddress().isPresent()) {
                    this.table.addNoticeAddress(id, entry.centre(), entry.from(), entry.noticeAddress());
                }
            }
            forgetAfterCommit();
        });
    }

    /**
     * From that day on no notice may go to the centre, until another address is confirmed.
     *
     * @throws IllegalArgumentException when the centre does not exist on that day
     */
    public void withdrawNoticeAddress(CentreNumber centre, LocalDate from, String by, String reason, Instant now) {
        mustExist(centre, from);
        this.transaction.executeWithoutResult(_ -> {
            var id = this.table.add(by, reason, ContactDetails.Provenance.IMPORTED, now);
            this.table.addNoticeAddress(id, centre, from, Optional.empty());
        });
    }

    private void mustExist(CentreNumber centre, LocalDate day) {
        if (this.centres.find(centre, day).isEmpty()) {
            throw new IllegalArgumentException("no centre " + centre + " on " + day);
        }
    }

    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                DirectoryImports.this.imported.forget();
            }
        });
    }
}
