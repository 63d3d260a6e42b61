package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.DemoPin;
import org.weishishi.signature.domain.ElectronicSignature;
import org.weishishi.signature.domain.SignatureRequest;
import org.weishishi.signature.domain.SigningCertificate;
import org.weishishi.signature.infrastructure.JpaCertificateRepository;
import org.weishishi.signature.infrastructure.JpaSignatureRepository;

/** Signatures through the real schema and mapping, on H2. */
class StoredSignatureTest {

    @TempDir
    Path data;

    @Test
    void aSignatureComesBackWithItsRecordsAndEvidence() {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        List<DecisionRecord> records = List.of(room.record("同意㛃", room.now()), room.record("同意𰻝二", room.now()));
        var shown = room.desk.prepare(records);
        room.desk.complete(new BringSignature(shown.id(), DemoPin.PIN, ""), records);
        ElectronicSignature made = room.store.signatures().get(0);
        SigningCertificate certificate = room.store.all(1).get(0);
        EntityManagerFactory factory = factory();
        long[] request = new long[1];
        in(factory, em -> {
            SignatureRequest waiting = new SignatureRequest(7, "待签𬭎", room.now(), room.now());
            signatures(em).add(waiting);
            request[0] = waiting.id();
            signatures(em).add(em.merge(made));
            em.merge(certificate);
        });
        in(factory, em -> {
            assertThat(signatures(em).request(request[0]).orElseThrow().content())
                    .isEqualTo("待签𬭎");
            List<ElectronicSignature> about = signatures(em).about(new SubjectRef("approval", 5));
            assertThat(about).hasSize(1);
            ElectronicSignature back = about.get(0);
            assertThat(back.intact()).isTrue();
            assertThat(back.cms()).isEqualTo(made.cms());
            assertThat(back.evidence()).isEqualTo(made.evidence());
            assertThat(back.records())
                    .extracting(r -> r.text())
                    .containsExactly(records.get(0).text(), records.get(1).text());
            assertThat(signatures(em).over(records.get(1).digest())).isPresent();
            assertThat(certificates(em)
                            .byFingerprint(back.fingerprint())
                            .orElseThrow()
                            .demonstration())
                    .isTrue();
            assertThat(certificates(em).all(5))
                    .extracting(SigningCertificate::certificate)
                    .containsExactly(certificate.certificate());
        });
        factory.close();
    }

    private static EntityManagerFactory factory() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:signed" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .failOnMissingLocations(false)
                .load()
                .migrate();
        return Persistence.createEntityManagerFactory(
                "weishishi",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "eclipselink.weaving", "false",
                        "eclipselink.session-name", "signed" + System.nanoTime()));
    }

    private static void in(EntityManagerFactory factory, Consumer<EntityManager> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            work.accept(em);
            em.getTransaction().commit();
        } finally {
            em.close();
        }
    }

    private static JpaSignatureRepository signatures(EntityManager em) {
        return with(new JpaSignatureRepository(), em);
    }

    private static JpaCertificateRepository certificates(EntityManager em) {
        return with(new JpaCertificateRepository(), em);
    }

    private static <T> T with(T repository, EntityManager em) {
        try {
            Field field = repository.getClass().getDeclaredField("em");
            field.setAccessible(true);
            field.set(repository, em);
            return repository;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
