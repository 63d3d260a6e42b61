package org.weishishi.rule.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.rule.domain.DatedProfile;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.shared.BusinessException;

/** 随产品发布的规则集 · profiles of {@code rule/profiles/*.json}, read and checked at first use. */
@ApplicationScoped
public class ResourceRules implements Rules {

    private static final String FOLDER = "/org/weishishi/rule/profiles/";

    private volatile @Nullable List<DatedProfile> loaded;

    @Override
    public RuleProfile inForce(UnitView community, LocalDate day) {
        return profiles().stream()
                .filter(p -> p.fit(community.code(), day) > 0)
                .max(Comparator.comparingInt((DatedProfile p) -> p.fit(community.code(), day))
                        .thenComparing(DatedProfile::from))
                .map(DatedProfile::profile)
                .orElseThrow(() -> BusinessException.refused("rule.error.noProfile", community.name(), day.toString()));
    }

    @Override
    public RuleProfile byKey(String ref) {
        return profiles().stream()
                .map(DatedProfile::profile)
                .filter(p -> p.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> BusinessException.refused("rule.error.noProfileKey", ref));
    }

    private List<DatedProfile> profiles() {
        List<DatedProfile> ready = loaded;
        if (ready == null) {
            ready = read("index.json").getJsonArray("profiles").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .map(file -> new ProfileReader(file, read(file)).read())
                    .toList();
            loaded = ready;
        }
        return ready;
    }

    private static JsonObject read(String file) {
        try (InputStream in = ResourceRules.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw BusinessException.refused("rule.error.invalidProfile", file, "file", "-", FOLDER + file);
            }
            try (JsonReader reader = Json.createReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.readObject();
            }
        } catch (JsonException broken) {
            throw BusinessException.refused("rule.error.invalidProfile", file, "file", broken.toString(), "JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
