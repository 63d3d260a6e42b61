package org.weishishi.document.application.issuing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.api.numbering.NumberRow;
import org.weishishi.document.application.NumberedDocuments;
import org.weishishi.document.application.numbering.NumberDrawing;
import org.weishishi.document.domain.DocumentForms;
import org.weishishi.document.domain.RegisterCounters;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.document.domain.issuing.PaperLine;
import org.weishishi.document.domain.issuing.PaperRepository;
import org.weishishi.document.domain.issuing.Seal;
import org.weishishi.document.domain.issuing.SealRepository;
import org.weishishi.document.domain.issuing.SealUse;
import org.weishishi.document.domain.numbering.NumberRepository;
import org.weishishi.document.domain.numbering.OrganCode;
import org.weishishi.document.domain.numbering.RegisterNumber;
import org.weishishi.document.domain.numbering.Series;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.Cast;

/** The issuing desk in memory: papers, seals, numbers, what was registered as documents. */
public final class IssuingDesk {

    /** Posts of {@link Cast} are numbered by person and unit. */
    static final long KEEPER_POST = 5 * 100 + Cast.LIANTANG_STREET.id();

    final Cast cast = new Cast();
    final Papers papers = new Papers();
    final Seals seals = new Seals();
    public final Numbers numbers = new Numbers();
    final List<DocumentRequest> documents = new ArrayList<>();
    final List<Series> issued = new ArrayList<>();
    private final Map<DocumentKind, Long> counters = new EnumMap<>(DocumentKind.class);

    public Cast cast() {
        return cast;
    }

    public Directory directory() {
        return new Units();
    }

    public NumberDrawing drawing() {
        RegisterCounters next = (organ, kind, year) -> counters.merge(kind, 1L, Long::sum);
        return new NumberDrawing(numbers, next, new Forms());
    }

    NumberedDocuments register() {
        return (request, number) -> {
            documents.add(request);
            issued.add(number);
            return documents.size();
        };
    }

    static final class Papers extends Rows<Paper> implements PaperRepository {
        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public List<PaperLine> inside(UnitView unit, int limit) {
            return all.stream().map(Paper::line).toList();
        }

        @Override
        public List<PaperLine> waiting(long unitId, Collection<PaperState> states) {
            return all.stream()
                    .filter(one -> states.contains(one.state()))
                    .map(Paper::line)
                    .toList();
        }

        @Override
        public Set<Long> taken(long unitId, DocumentKind kind) {
            return Set.of();
        }
    }

    static final class Seals extends Rows<Seal> implements SealRepository {
        final List<SealUse> uses = new ArrayList<>();

        @Override
        public void add(SealUse use) {
            uses.add(use);
        }

        @Override
        public List<Seal> inside(UnitView unit) {
            return all;
        }

        @Override
        public List<Seal> keptBy(long postId) {
            return all;
        }

        @Override
        public boolean names(String sha256) {
            return all.stream().anyMatch(seal -> sha256.equals(seal.facts().picture()));
        }

        @Override
        public List<SealUse> uses(UnitView unit, int limit) {
            return uses;
        }
    }

    /** Codes and numbers. */
    public static final class Numbers extends Rows<RegisterNumber> implements NumberRepository {
        private final Map<Long, OrganCode> codes = new HashMap<>();

        @Override
        public Optional<OrganCode> code(long unitId) {
            return Optional.ofNullable(codes.get(unitId));
        }

        @Override
        public Optional<OrganCode> byCode(String code) {
            return codes.values().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        @Override
        public void add(OrganCode code) {
            codes.put(code.unitId(), code);
        }

        @Override
        public List<NumberRow> series(long organId, DocumentKind kind, int year) {
            return all.stream().map(RegisterNumber::row).toList();
        }

        @Override
        public List<UnitView> organs() {
            return List.of();
        }
    }

    /** 莲塘街道 with its office, and 罗湖区. */
    private static final class Units implements Directory {
        @Override
        public UnitView unit(long id) {
            return List.of(Cast.LIANTANG_STREET, Cast.LUOHU, Cast.LIANTANG).stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Optional<UnitView> unitByCode(String code) {
            return Optional.empty();
        }

        @Override
        public UnitView ancestor(long unitId, OrgLevel level) {
            return Cast.LUOHU;
        }

        @Override
        public List<org.weishishi.organization.api.Holder> holders(long unitId, PostKind kind) {
            return List.of();
        }

        @Override
        public List<PostRow> posts(long unitId) {
            return List.of(new PostRow(KEEPER_POST, 1, PostKind.STREET_OFFICE, "文秘"));
        }
    }

    /** The pattern of the notice, without its template. */
    private static final class Forms implements DocumentForms {
        @Override
        public int currentVersion(DocumentKind kind) {
            return 1;
        }

        @Override
        public String number(DocumentKind kind, @Nullable String issuer, int year, long no) {
            return issuer + "立项〔" + year + "〕" + no + "号";
        }
    }
}
