package org.weishishi.organization.application;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.domain.Account;
import org.weishishi.organization.domain.AccountRepository;
import org.weishishi.organization.domain.ActingSeat;
import org.weishishi.organization.domain.ApiToken;
import org.weishishi.organization.domain.Appointment;
import org.weishishi.organization.domain.AppointmentRepository;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.organization.domain.Person;
import org.weishishi.organization.domain.PersonRepository;
import org.weishishi.organization.domain.Post;
import org.weishishi.organization.domain.PostRepository;
import org.weishishi.organization.domain.UnitRepository;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.organization.domain.WorkingYearRepository;

/** The organization in memory, numbers given as the database would. */
@NullMarked
public final class MemoryOrganization {

    private final List<OrgUnit> unitList = new ArrayList<>();
    private final List<Post> postList = new ArrayList<>();
    private final List<Person> personList = new ArrayList<>();
    private final List<Appointment> appointmentList = new ArrayList<>();
    private final List<Account> accountList = new ArrayList<>();
    private final List<ApiToken> tokenList = new ArrayList<>();
    private final List<WorkingYear> yearList = new ArrayList<>();
    private long last;

    public final UnitRepository units = new Units();
    public final PostRepository posts = new Posts();
    public final PersonRepository persons = new Persons();
    public final AppointmentRepository appointments = new Appointments();
    public final AccountRepository accounts = new AccountStore();
    public final WorkingYearRepository years = new Years();

    public List<Account> allAccounts() {
        return List.copyOf(accountList);
    }

    private <T> void number(List<T> list, T entity) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.setLong(entity, ++last);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no field id", e);
        }
        list.add(entity);
    }

    private final class Units implements UnitRepository {
        @Override
        public Optional<OrgUnit> find(long id) {
            return unitList.stream().filter(u -> u.id() == id).findFirst();
        }

        @Override
        public Optional<OrgUnit> byCode(String code) {
            return unitList.stream().filter(u -> u.code().equals(code)).findFirst();
        }

        @Override
        public List<OrgUnit> below(long parentId) {
            return unitList.stream()
                    .filter(u -> Objects.equals(u.parentId(), parentId))
                    .toList();
        }

        @Override
        public Optional<OrgUnit> city() {
            return unitList.stream().filter(u -> u.parentId() == null).findFirst();
        }

        @Override
        public void add(OrgUnit unit) {
            number(unitList, unit);
        }

        @Override
        public void flush() {}
    }

    private final class Posts implements PostRepository {
        @Override
        public Optional<Post> find(long id) {
            return postList.stream().filter(p -> p.id() == id).findFirst();
        }

        @Override
        public List<Post> ofUnit(long unitId) {
            return postList.stream().filter(p -> p.unitId() == unitId).toList();
        }

        @Override
        public void add(Post post) {
            number(postList, post);
        }
    }

    private final class Persons implements PersonRepository {
        @Override
        public Optional<Person> find(long id) {
            return personList.stream().filter(p -> p.id() == id).findFirst();
        }

        @Override
        public void add(Person person) {
            number(personList, person);
        }
    }

    private final class Appointments implements AppointmentRepository {
        @Override
        public Optional<Appointment> find(long id) {
            return appointmentList.stream().filter(a -> a.id() == id).findFirst();
        }

        @Override
        public List<Appointment> ofPerson(long personId) {
            return appointmentList.stream()
                    .filter(a -> a.personId() == personId)
                    .toList();
        }

        @Override
        public List<HeldPost> heldBy(long personId, LocalDate day) {
            return ofPerson(personId).stream()
                    .filter(a -> a.validOn(day))
                    .sorted(Comparator.comparing(Appointment::from).thenComparing(Appointment::id))
                    .map(a -> posts.find(a.postId()).orElseThrow())
                    .map(p -> new HeldPost(
                            p.id(),
                            p.name(),
                            p.kind(),
                            p.unitId(),
                            units.find(p.unitId()).orElseThrow().name()))
                    .toList();
        }

        @Override
        public List<ActingSeat> seatsOf(String principal, LocalDate day) {
            return accounts.byPrincipal(principal).filter(a -> !a.blocked()).stream()
                    .map(a -> persons.find(a.personId()).orElseThrow())
                    .flatMap(person -> heldBy(person.id(), day).stream()
                            .map(post -> new ActingSeat(
                                    person.id(),
                                    person.name(),
                                    post,
                                    units.find(post.unitId()).orElseThrow().view())))
                    .toList();
        }

        @Override
        public List<Holder> holders(long unitId, PostKind kind, LocalDate day) {
            return held(kind, day)
                    .filter(a -> posts.find(a.postId()).orElseThrow().unitId() == unitId)
                    .map(this::holder)
                    .sorted(Comparator.comparing(Holder::personName))
                    .toList();
        }

        @Override
        public List<Long> holdersAnywhere(PostKind kind, LocalDate day) {
            return held(kind, day).map(Appointment::personId).distinct().toList();
        }

        @Override
        public void add(Appointment appointment) {
            number(appointmentList, appointment);
        }

        private Stream<Appointment> held(PostKind kind, LocalDate day) {
            return appointmentList.stream()
                    .filter(a -> a.validOn(day))
                    .filter(a -> posts.find(a.postId()).orElseThrow().kind() == kind);
        }

        private Holder holder(Appointment a) {
            Post post = posts.find(a.postId()).orElseThrow();
            Person person = persons.find(a.personId()).orElseThrow();
            OrgUnit unit = units.find(post.unitId()).orElseThrow();
            return new Holder(person.id(), person.name(), post.id(), post.name(), unit.id(), unit.name());
        }
    }

    private final class AccountStore implements AccountRepository {
        @Override
        public Optional<Account> find(long id) {
            return accountList.stream().filter(a -> a.id() == id).findFirst();
        }

        @Override
        public Optional<Account> byPrincipal(String principal) {
            return accountList.stream()
                    .filter(a -> a.principal().equals(principal))
                    .findFirst();
        }

        @Override
        public void add(Account account) {
            number(accountList, account);
        }

        @Override
        public Optional<ApiToken> token(@Nullable String hash) {
            return tokenList.stream().filter(t -> t.hash().equals(hash)).findFirst();
        }

        @Override
        public void add(ApiToken token) {
            number(tokenList, token);
        }

        @Override
        public void dropTokens(long accountId) {
            tokenList.removeIf(t -> t.accountId() == accountId);
        }
    }

    private final class Years implements WorkingYearRepository {
        @Override
        public Optional<WorkingYear> find(long id) {
            return yearList.stream().filter(y -> y.id() == id).findFirst();
        }

        @Override
        public Optional<Long> inForce(int year) {
            return released(year).map(WorkingYear::id);
        }

        @Override
        public Optional<WorkingYear> released(int year) {
            return yearList.stream()
                    .filter(y -> y.year() == year)
                    .filter(y -> y.state() == org.weishishi.shared.ReleaseState.RELEASED)
                    .findFirst();
        }

        @Override
        public List<WorkingYear> all() {
            return List.copyOf(yearList);
        }

        @Override
        public void add(WorkingYear year) {
            number(yearList, year);
        }

        @Override
        public void flush() {}
    }
}
