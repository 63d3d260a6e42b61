package org.weishishi.signature;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Money;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Settings;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.application.CertificateDesk;
import org.weishishi.signature.application.Ground;
import org.weishishi.signature.application.OrganSeals;
import org.weishishi.signature.application.PinAttempts;
import org.weishishi.signature.application.SignatureDesk;
import org.weishishi.signature.application.Signers;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.Signer;
import org.weishishi.signature.domain.SigningCertificate;
import org.weishishi.signature.infrastructure.ConfiguredTimeStamper;
import org.weishishi.signature.infrastructure.cms.CmsReader;
import org.weishishi.signature.infrastructure.cms.SigningKey;
import org.weishishi.signature.infrastructure.cms.Trust;
import org.weishishi.signature.infrastructure.signer.DemoAuthority;
import org.weishishi.signature.infrastructure.signer.DemoSigner;

/** The signing desk of one person in memory, with the signer a test chooses. */
public final class SigningRoom {

    public static final UnitView UNIT = new UnitView(3, "440303008", "莲塘街道", OrgLevel.STREET, 3L, 2L);
    public static final ActedBy LEADER = new ActedBy("liantang.leader", 7L, "王𬭎毅", 20L, "分管领导", 3L, "莲塘街道");
    public static final ActedBy ADMINISTRATOR = new ActedBy("admin", 90L, "管理员", 91L, "系统管理员", 1L, "深圳市");
    public static final ActedBy SECURITY = new ActedBy("security", 92L, "安全员", 93L, "安全管理员", 1L, "深圳市");

    public final MemorySignatures store = new MemorySignatures();
    public final List<Trust.Source> trust = new ArrayList<>();
    public final Moving clock = new Moving();
    public final Chosen settings;
    public final Signers signers;
    public final SignatureDesk desk;
    public final OrganSeals seals;
    public final CmsReader reader;
    public final Ground ground;
    private ActedBy acting = LEADER;

    public SigningRoom(Path data, String word, List<Signer> more) {
        this(data, word, more, Optional.empty());
    }

    public SigningRoom(Path data, String word, List<Signer> more, Optional<URI> stamps) {
        settings = new Chosen(data, word);
        DemoAuthority authority = new DemoAuthority(data.resolve("demo-ca"), settings.demo(), clock);
        trust.add(authority);
        List<Signer> all = new ArrayList<>(more);
        all.add(new DemoSigner(authority));
        signers = new Signers(settings, all, new PinAttempts(clock));
        reader = new CmsReader(trust);
        ground = new Ground(settings, clock);
        desk = new SignatureDesk(store, new CertificateDesk(store), signers, reader, actor(), ground);
        seals = new OrganSeals(signers, store, reader, new ConfiguredTimeStamper(stamps), actor(), ground);
    }

    public void actAs(ActedBy by) {
        acting = by;
    }

    /** Registers the certificate for that person by two people, a second ago. */
    public SigningCertificate register(SigningKey key, long person) {
        return register(key, new KeyHolder(false, person, "a", "王𬭎毅", "c"));
    }

    public SigningCertificate register(SigningKey key, KeyHolder holder) {
        try {
            SigningCertificate made = new SigningCertificate(
                    holder, reader.read(key.chain().get(0).getEncoded()), ADMINISTRATOR, now().minusSeconds(2));
            store.add(made);
            made.release(SECURITY, now().minusSeconds(1));
            return made;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public DecisionRecord record(String opinion, OffsetDateTime at) {
        return new DecisionRecord(
                new SubjectRef("approval", 5),
                new SubjectRef("project", 9),
                opinion.length(),
                "社区图书角更新㛃",
                Money.yuan(120_000),
                "APPROVE_WITH_COMMENT",
                opinion,
                acting,
                at,
                "a".repeat(64),
                null);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }

    CurrentActor actor() {
        return new CurrentActor() {
            @Override
            public Actor require() {
                return new Actor(acting, UNIT, PostKind.STREET_LEADER, Set.of(Permission.APPROVAL_DECIDE));
            }

            @Override
            public ActedBy by() {
                return acting;
            }
        };
    }

    /** The technical clock, as far ahead as a test moves it. */
    public static final class Moving extends Clock {
        private Duration ahead = Duration.ZERO;

        public void forward(Duration more) {
            ahead = ahead.plus(more);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }
    }

    /** Settings as a test says. */
    public static final class Chosen extends Settings {
        private final Path data;
        private final String word;

        Chosen(Path data, String word) {
            this.data = data;
            this.word = word;
        }

        @Override
        public Path data() {
            return data;
        }

        @Override
        public boolean demo() {
            return word.equals("DEMO");
        }

        @Override
        public String signer() {
            return word;
        }

        @Override
        public String sealSigner() {
            return word;
        }
    }
}
