package org.returntowork.duties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What speaks for or against a duty being core: the reasons and the seven kinds of evidence of 29 CFR 1630.2(n)(2) and
 * (3), domain reference 2.4. Nothing about health belongs here: employer and HR read all of it.
 *
 * @param writtenDescription what a description written before anybody was hired says of the duty
 * @param withoutIt what happens if the duty is not done
 * @param pastWork what those who had the job before did
 * @param presentWork what those who have such a job now do
 */
public record CoreEvidence(
        @Size(max = 3) List<CoreReason> reasons,
        @Size(max = 2000) String employersJudgement,
        @Size(max = 2000) String writtenDescription,
        @Size(max = 2000) String timeSpent,
        @Size(max = 2000) String withoutIt,
        @Size(max = 2000) String collectiveAgreement,
        @Size(max = 2000) String pastWork,
        @Size(max = 2000) String presentWork) {

    static final CoreEvidence NONE = new CoreEvidence(null, null, null, null, null, null, null, null);

    public CoreEvidence {
        reasons = reasons == null
                ? List.of()
                : reasons.stream().filter(Objects::nonNull).distinct().toList();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return reasons.isEmpty() && texts().isEmpty();
    }

    /** What is written, by the name of its field, in the order of the form. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("employersJudgement", employersJudgement);
        texts.put("writtenDescription", writtenDescription);
        texts.put("timeSpent", timeSpent);
        texts.put("withoutIt", withoutIt);
        texts.put("collectiveAgreement", collectiveAgreement);
        texts.put("pastWork", pastWork);
        texts.put("presentWork", presentWork);
        texts.values().removeIf(text -> text == null || text.isBlank());
        return texts;
    }
}
