package org.lyceum.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Time zones by place, searchable by place and by offset. */
class ZonePicker extends ComboBox<ZoneId> {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    ZonePicker(Instant now, ZoneId value) {
        setLabel(getTranslation("account.profile.zone"));
        setErrorMessage(getTranslation("account.profile.zone-missing"));
        setRequiredIndicatorVisible(true);
        List<ZoneId> zones = new ArrayList<>(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted().map(ZoneId::of).toList());
        zones.addFirst(ZoneId.of("UTC"));
        ZoneId selected = value.normalized().equals(ZoneId.of("Z")) ? ZoneId.of("UTC") : value;
        if (!zones.contains(selected)) {
            zones.add(selected);
        }
        setItems(zones);
        setItemLabelGenerator(zone -> name(zone) + " (UTC" + OFFSET.format(now.atZone(zone)) + ")");
        setValue(selected);
        settle();
    }

    /** Takes the browser's zone as a proposal, which is kept once the person saves it. */
    void suggest(@Nullable String zone) {
        if (zone == null || zone.isEmpty() || !ZoneId.getAvailableZoneIds().contains(zone)
                || !getListDataView().contains(ZoneId.of(zone))) {
            return;
        }
        setValue(ZoneId.of(zone));
        setHelperText(getTranslation("account.profile.zone-suggested"));
    }

    void settle() {
        setInvalid(false);
        setHelperText(getTranslation("account.profile.zone-why"));
    }

    private String name(ZoneId zone) {
        String id = zone.getId();
        return id.equals("UTC") ? zone.getDisplayName(TextStyle.FULL, getLocale()) : id.replace('_', ' ');
    }
}
