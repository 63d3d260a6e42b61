package org.weishishi.project.domain.screening;

import java.time.LocalDate;
import java.util.List;
import org.weishishi.project.domain.Locality;

/** 相邻项目库 · what a project is compared with. */
public interface Neighbours {

    /**
     * @param street the window in which all communities of the street count, from that day on
     * @param community the longer window in which the own community counts, from that day on
     * @param except number of the project itself, 0 when it has none yet
     * @return running and approved projects, newest first, at most 5000
     */
    List<Neighbour> of(Locality where, LocalDate street, LocalDate community, long except);
}
