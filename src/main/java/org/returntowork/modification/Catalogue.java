package org.returntowork.modification;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.returntowork.duties.DemandKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The ideas for modifications, by demand kind and the best first: the clinic's own file, else the one that comes along. */
@Component
class Catalogue {

    private final Map<DemandKind, List<CatalogueEntry>> entries;

    /** @param file a path on disk; empty for the file that comes along */
    @Autowired
    Catalogue(@Value("${rtw.modifications.catalogue:}") String file) {
        this(file.isBlank() ? new ClassPathResource("modifications.yaml") : new FileSystemResource(Path.of(file)));
    }

    Catalogue(Resource file) {
        entries = CatalogueFile.read(file);
    }

    List<CatalogueEntry> of(DemandKind kind) {
        return entries.get(kind);
    }
}
