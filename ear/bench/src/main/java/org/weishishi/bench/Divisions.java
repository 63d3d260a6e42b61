package org.weishishi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;

/** The real tree of Shenzhen that the product ships: a city, 10 districts, 74 streets, 783 communities. */
final class Divisions {

    private static final String TREE = "/org/weishishi/organization/demo/shenzhen-divisions.csv";

    /**
     * One unit.
     *
     * @param view as the product sees it
     * @param parent number of the unit above
     * @param official name on documents
     */
    record Unit(UnitView view, @Nullable Long parent, String official) {}

    static final long CITY = 101;

    private final Map<String, Unit> units = new java.util.LinkedHashMap<>();
    private final List<UnitView> communities = new ArrayList<>();

    Divisions(long seed) throws IOException {
        try (InputStream in = Objects.requireNonNull(UnitView.class.getResourceAsStream(TREE))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(this::add);
        }
        Collections.shuffle(communities, new Random(seed));
    }

    private void add(String line) {
        String[] row = line.split(",", -1);
        Unit above = units.get(row[1]);
        long id = CITY + units.size();
        OrgLevel level = OrgLevel.valueOf(row[2]);
        Long district = level == OrgLevel.DISTRICT
                ? Long.valueOf(id)
                : above == null ? null : above.view().districtId();
        Long street = level == OrgLevel.STREET
                ? Long.valueOf(id)
                : above == null ? null : above.view().streetId();
        UnitView view = new UnitView(id, row[0], row[3], level, street, district);
        units.put(row[0], new Unit(view, above == null ? null : above.view().id(), row[4]));
        if (level == OrgLevel.COMMUNITY) {
            communities.add(view);
        }
    }

    List<Unit> all() {
        return List.copyOf(units.values());
    }

    /** @return the community of a share from 0 to 1; communities with a low share get more */
    UnitView community(double share) {
        return communities.get((int) (communities.size() * share));
    }

    List<UnitView> communities() {
        return List.copyOf(communities);
    }

    Map<Long, UnitView> byId() {
        Map<Long, UnitView> found = new HashMap<>();
        units.values().forEach(unit -> found.put(unit.view().id(), unit.view()));
        return found;
    }
}
