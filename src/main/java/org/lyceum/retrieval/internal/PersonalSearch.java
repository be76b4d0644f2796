package org.lyceum.retrieval.internal;

import org.jspecify.annotations.Nullable;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Restrictions;
import org.lyceum.retrieval.SearchDocument;
import org.lyceum.retrieval.SiteSearch;
import org.lyceum.ui.Language;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The search that pages get: it finds nothing for people to whom courses are closed now. */
@Primary
@Component
class PersonalSearch implements SiteSearch {

    private final LuceneSiteSearch search;
    private final CurrentPerson person;
    private final Restrictions restrictions;

    PersonalSearch(LuceneSiteSearch search, CurrentPerson person, Restrictions restrictions) {
        this.search = search;
        this.person = person;
        this.restrictions = restrictions;
    }

    @Override
    public Found search(Language language, String words, SearchDocument.@Nullable Kind kind, int limit) {
        boolean closed = person.find().flatMap(reader -> restrictions.of(reader.id())).isPresent();
        return closed ? Found.NOTHING : search.search(language, words, kind, limit);
    }
}
