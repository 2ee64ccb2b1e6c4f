package org.returntowork.access;

import org.springframework.data.jpa.repository.JpaRepository;

interface SetUps extends JpaRepository<SetUpDone, Integer> {}
