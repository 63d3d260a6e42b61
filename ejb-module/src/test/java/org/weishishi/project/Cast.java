package org.weishishi.project;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;

/** The people, units and the clock that tests play with: a city, two districts, 莲塘 and a community elsewhere. */
public final class Cast implements CurrentActor, BusinessClock {

    public static final UnitView CITY = new UnitView(1, "4403", "深圳市", OrgLevel.CITY, null, null);
    public static final UnitView LUOHU = new UnitView(2, "440303", "罗湖区", OrgLevel.DISTRICT, null, 2L);
    public static final UnitView LIANTANG_STREET = new UnitView(3, "440303008", "莲塘街道", OrgLevel.STREET, 3L, 2L);
    public static final UnitView LIANTANG = new UnitView(4, "440303008001", "莲塘社区", OrgLevel.COMMUNITY, 3L, 2L);
    public static final UnitView ELSEWHERE = new UnitView(9, "440304001001", "别处社区", OrgLevel.COMMUNITY, 8L, 7L);
    public static final UnitView DONGHU = new UnitView(11, "440303007001", "东湖社区", OrgLevel.COMMUNITY, 10L, 2L);
    public static final UnitView OTHER_DISTRICT = new UnitView(7, "440304", "福田区", OrgLevel.DISTRICT, null, 7L);

    private Actor current = actor(10, "王𬭎毅", LIANTANG, PostKind.COMMUNITY_CLERK);
    private OffsetDateTime now = OffsetDateTime.parse("2016-08-01T09:00:00+08:00");

    /** @return a person acting in a post of that unit; the post's number is made of person and unit */
    public static Actor actor(long person, String name, UnitView unit, PostKind post) {
        ActedBy by =
                new ActedBy("p" + person, person, name, person * 100 + unit.id(), post.name(), unit.id(), unit.name());
        return new Actor(by, unit, post, post.permissions());
    }

    /** From now on this person acts. */
    public void as(long person, String name, UnitView unit, PostKind post) {
        current = actor(person, name, unit, post);
    }

    /** From now on this actor acts. */
    public void as(Actor actor) {
        current = actor;
    }

    /** Moves the clock. */
    public void at(String time) {
        now = OffsetDateTime.parse(time);
    }

    @Override
    public Actor require() {
        return current;
    }

    @Override
    public ActedBy by() {
        return current.by();
    }

    @Override
    public OffsetDateTime now() {
        return now;
    }

    /** An event that only remembers what was fired. */
    public static final class Fired<T> implements Event<T> {

        public final List<T> all = new ArrayList<>();

        @Override
        public void fire(T event) {
            all.add(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
