package be.cpasonline.centres;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of the directory pass one by one: two that were each judged sound could together lead in a circle. */
@Component
class DirectoryGate {

    /** Any number, as long as nothing else in the database locks it. */
    private static final long LOCK = 565_001;

    private final JdbcClient jdbc;
    private final ImportedDirectory imported;
    private final TransactionTemplate transaction;

    DirectoryGate(JdbcClient jdbc, ImportedDirectory imported, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.imported = imported;
        this.transaction = new TransactionTemplate(transactions);
    }

    <T> T pass(Supplier<T> change) {
        return this.transaction.execute(_ -> {
            this.jdbc
                    .sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((row, number) -> number)
                    .single();
            // What others ask meanwhile in this transaction is answered from before it, until it commits.
            this.imported.present();
            forgetAfterCommit();
            return change.get();
        });
    }

    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                DirectoryGate.this.imported.forget();
            }
        });
    }
}
